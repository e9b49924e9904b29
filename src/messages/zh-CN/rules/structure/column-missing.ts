// Words of the rule structure/column-missing.

import type { RuleText } from '../../../RuleText';

export const columnMissing: RuleText = {
  name: '缺少栏目',
  messages: {
    text: {
      title: '缺任务内容栏',
      template: '表中没有任务内容一栏。',
      why: '没有任务内容，其他各栏说的是什么事无法判断。',
      todo: '请补上任务内容一栏；表头写法特殊的，请改为“任务内容”等通常写法。',
    },
    units: {
      title: '缺单位栏',
      template: '表中没有牵头单位或责任单位一栏。',
      why: '没有单位，任务无人负责，也无法汇总和催报。',
      todo: '请补上牵头单位或责任单位一栏。',
    },
    deadline: {
      title: '缺完成时限栏',
      template: '表中没有完成时限一栏，表头也没有写明时限。',
      why: '没有时限，无法判断任务是否按期。',
      todo: '请补上完成时限一栏；全表同一时限的，可写在表头。',
    },
    progress: {
      title: '缺进展情况栏',
      template: '表中没有进展情况一栏。',
      why: '没有这一栏，进展无处填写，也不校验进展。',
      todo: '需要填报进展的，请在表中增加进展情况一栏；不需要的，知悉即可。',
    },
    status: {
      title: '缺完成情况栏',
      template: '表中没有完成情况一栏。',
      why: '没有这一栏，完成与否无处填写，也不校验完成情况。',
      todo: '需要填报完成情况的，请在表中增加完成情况一栏；不需要的，知悉即可。',
    },
    'text-blank': {
      title: '任务内容全空',
      template: '“{heading}”一栏在每一行都是空白。',
      why: '没有任务内容，其他各栏说的是什么事无法判断。',
      todo: '请补填任务内容。',
    },
    'unused-blank': {
      title: '任务内容全空',
      template: '“{heading}”一栏在每一行都是空白，任务暂按“{first}”一栏读取。',
      why: '看不出是不需要填写，还是漏填。',
      todo: '请补填任务内容；不需要的，可删去这一栏。',
    },
    'units-blank': {
      title: '单位全空',
      template: '“{heading}”一栏在每一行都是空白。',
      why: '没有单位，任务无人负责，也无法汇总和催报。',
      todo: '请逐项补填单位。',
    },
    'deadline-blank': {
      title: '完成时限全空',
      template: '“{heading}”一栏在每一行都是空白。',
      why: '没有时限，无法判断任务是否按期。',
      todo: '请逐项补填完成时限。',
    },
    'number-blank': {
      title: '序号全空',
      template: '“{heading}”一栏在每一行都是空白。',
      why: '没有序号，核对和引用任务不便。',
      todo: '请补填序号。',
    },
    'group-blank': {
      title: '分类全空',
      template: '“{heading}”一栏在每一行都是空白。',
      why: '有分类一栏而没有分类，无法按类汇总。',
      todo: '请补填分类；不分类的，可删去这一栏。',
    },
    'indicator-blank': {
      title: '指标要求全空',
      template: '“{heading}”一栏在每一行都是空白。',
      why: '有指标一栏而没有指标，无法对照要求核对进展。',
      todo: '请与印发单位核对；确实没有指标的，知悉即可。',
    },
    'coop-blank': {
      title: '配合单位全空',
      template: '“{heading}”一栏在每一行都是空白。',
      why: '看不出是没有配合单位，还是漏填。',
      todo: '请核对；确实没有配合单位的，可填“无”。',
    },
  },
};
