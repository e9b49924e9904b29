// Words of the rule structure/foreign-text.

import type { RuleText } from '../../../RuleText';

const todo = '请与印发文件核对后删去；原处如有被替换的文字，请一并补回。';

export const structureForeignText: RuleText = {
  name: '混入无关内容',
  messages: {
    spam: {
      title: '混入广告',
      template: '{task}的“{heading}”里有广告或不良网站的内容：{parts}。',
      why: '广告或不良网站的名称进入正式文本，会随汇总和通报扩散。',
      todo,
    },
    page: {
      title: '混入网页字样',
      template: '{task}的“{heading}”里有网页或页面上的字样：{parts}。',
      why: '网页上的字样不是任务内容，会带入汇总和通报。',
      todo,
    },
    markup: {
      title: '混入网页代码',
      template: '{task}的“{heading}”里有网页代码：{parts}。',
      why: '代码不是任务内容，打印和汇总时会原样出现。',
      todo,
    },
    damaged: {
      title: '文字成了乱码',
      template: '{task}的“{heading}”里有乱码：{parts}。',
      why: '乱码处的原文已经看不出来。',
      todo,
    },
    gloss: {
      title: '混入注音',
      template: '{task}的“{heading}”里有逐字注音：{parts}。',
      why: '注音会使单位名称和任务内容无法辨认。',
      todo,
    },
  },
};
