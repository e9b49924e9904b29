// Is the whole cell an event the vocabulary does not know (上级方案出台后1个月内, 项目批复后)? Asked only when nothing else was read.

import type { Terms } from './readTerms';
import type { Words } from './Words';

/** Up to 前, 后, 时 with its span, or 按国家统一部署, 与省级同步, where somebody else sets the day; the words behind are filler. */
const EVENT =
  /^([一-鿿“”"()《》、]{2,30}?(?:[之以]?[前后]|之日起|时|期间)(?:的?[\d一二三四五六七八九十半]+(?:个?工作日|个月|天|日|年|周)(?:[以之]?内|前)?)?|(?:按照?|根据|与|随|待)(?:[国省市县区州部]|中央|全国|自治区|上级)[^,。;]{0,20}(?:部署|要求|安排|进度|时限|时间|节点|同步|步骤|规定))(?:完成|实施|推进|落实|整改|到位|全部|实现|启动|开展|[,。;、])*$/;

/** One relative term over the words of the event. */
export function readCellEvent({ text, starts }: Words): Terms | null {
  const next = starts.indexOf(EVENT.exec(text)?.[1]?.length ?? -1);
  return next > 0 ? { terms: [{ type: 'relative', at: 0, next, cued: true }], loose: [] } : null;
}
