// Words of the rule deadline/differs-from-catalog.

import type { RuleText } from '../../../RuleText';

export const deadlineDiffersFromCatalog: RuleText = {
  name: '与目录时限不同',
  messages: {
    differs: {
      title: '与目录时限不同',
      template: '{task}的完成时限是{printed}，参考目录记载的是{recorded}。',
      why: '目录记载的是印发时的时限，不同说明有一处改动过。',
      todo: '请对照印发文件核对。',
    },
  },
};
