// Words of the rule structure/hidden-content.

import type { RuleText } from '../../../RuleText';

export const hiddenContent: RuleText = {
  name: '隐藏内容',
  messages: {
    rows: {
      title: '隐藏行有内容',
      template: '第{places}行是隐藏的，里面有内容。',
      why: '隐藏的任务看不到，但仍会计入校验和汇总，容易漏看。',
      todo: '请取消隐藏后核对；不再需要的内容，请按规定处理。',
    },
    columns: {
      title: '隐藏列有内容',
      template: '{places}列是隐藏的，里面有内容。',
      why: '隐藏的内容看不到，但仍会计入校验和汇总，容易漏看。',
      todo: '请取消隐藏后核对；不再需要的内容，请按规定处理。',
    },
  },
};
