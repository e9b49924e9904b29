// Which headings open general parts that hold no tasks (指导思想, 总体目标, 组织实施)?

import { normalForm } from '../../language/text';

const GENERAL =
  /^(?:指导思想|(?:活动)?(?:主题|时间|地点|对象|时间和地点)|(?:参加|参与|申报)(?:对象|人员|范围)|基本(?:原则|思路|要求|目标)|(?:总体|主要|工作|发展|年度|创建|整治|改革)?(?:目标|要求|思路|原则|考虑)(?:任务)?(?:和(?:原则|思路|基本原则|主要目标|工作目标))?|总体(?:要求|目标|思路|部署|安排)|工作(?:目标|原则|要求|思路|步骤|安排|机制)|时间安排|实施步骤|(?:改革|实施|适用|整治)?范围(?:及|和)?(?:时间节点|对象)?|(?:组织|保障|工作)?(?:实施|保障|措施|领导)?(?:组织|保障)(?:实施|保障|领导|措施|机制)?|保障措施|工作保障|有关要求|附则|背景|形势|重要意义|重大意义|指标体系|督[导查]考核|考核(?:评价|办法)|组织领导)$/;

/** Is it the heading of a general part? Only its words before the first mark count. */
export function isGeneralHeading(heading: string): boolean {
  const [words = ''] = normalForm(heading).text.split(/[。,，:：;；(（]/, 1);
  return GENERAL.test(words.replace(/^(?:明确|准确把握|把握|强化|加强|落实)/, '')) || GENERAL.test(words);
}

/** Closing provisions: from when a paper holds, and who explains it. */
const CLOSING =
  /^本[^，,。]{1,12}(?:自[^，,。]{1,24}(?:施行|实施|执行|生效|起)|由[^，,。]{1,24}(?:负责)?解释|有效期)/;

/** Does a numbered paragraph only say from when the paper holds or who explains it? */
export function isClosing(text: string): boolean {
  return CLOSING.test(normalForm(text).text);
}
