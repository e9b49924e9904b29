// Words of the rule structure/merge-broken.

import type { RuleText } from '../../../RuleText';

export const mergeBroken: RuleText = {
  name: '合并被拆开',
  messages: {
    group: {
      title: '分类合并被拆开',
      template: '{task}的“{heading}”是空白，也没有与上一行合并，表中其他分类是合并的。',
      why: '看不出这一项属于哪一类，按类汇总时会漏掉。',
      todo: '请对照印发文件，恢复合并或补填分类。',
    },
    deadline: {
      title: '时限合并被拆开',
      template: '{task}的“{heading}”是空白，也没有与上一行合并，表中其他时限有合并的。',
      why: '看不出这一项是与上一项同一时限，还是没有时限。',
      todo: '请对照印发文件，恢复合并或补填完成时限。',
    },
  },
};
