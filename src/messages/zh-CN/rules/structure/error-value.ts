// Words of the rule structure/error-value.

import type { RuleText } from '../../../RuleText';

export const errorValue: RuleText = {
  name: '单元格出错',
  messages: {
    error: {
      title: '单元格出错',
      template: '{task}的“{heading}”显示为错误值“{error}”。',
      why: '原来的内容已经显示不出来，校验和汇总也无法使用。',
      todo: '请对照印发文件，改为文字内容。',
    },
  },
};
