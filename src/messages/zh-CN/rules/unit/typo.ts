// Words of the rule unit/typo.

import type { RuleText } from '../../../RuleText';

export const unitTypo: RuleText = {
  name: '单位疑有错字',
  messages: {
    typo: {
      title: '单位疑有错字',
      template: '{task}的“{heading}”中，{names}可能有错字，相近的单位是{candidates}。',
      why: '写错的名称不会归到任何单位，这项任务可能无人认领。',
      todo: '请对照印发文件核对，改为正确的名称。',
    },
  },
};
