// Words of the rule official/row-moved.

import type { RuleText } from '../../../RuleText';

export const officialRowMoved: RuleText = {
  name: '任务移位',
  messages: {
    moved: {
      title: '任务移位',
      template: '{task}的位置与印发时不同，印发时排在全表第{place}项。',
      why: '各单位按印发的次序核对和汇总，次序不同容易错行。',
      todo: '请照印发表移回原处。',
    },
  },
};
