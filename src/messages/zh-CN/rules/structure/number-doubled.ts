// Words of the rule structure/number-doubled.

import type { RuleText } from '../../../RuleText';

export const numberDoubled: RuleText = {
  name: '序号重复',
  messages: {
    doubled: {
      title: '序号重复',
      template: '{task}的序号“{no}”前面已经用过（{earlier}）。',
      why: '两项任务序号相同，引用“第{no}项”时分不清是哪一项。',
      todo: '请对照印发文件核对；文件本来如此的，引用时请写明所在类别。',
    },
  },
};
