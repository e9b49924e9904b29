// Is the whole cell an event the vocabulary does not know (上级方案出台后1个月内, 项目批复后)? Asked only when nothing else was read.

import type { Terms } from './readTerms';
import type { Words } from './Words';

const EVENT =
  /^[\u4e00-\u9fff“”"()《》、]{2,30}?(?:[之以]?[前后]|之日起|时|期间)(?:的?[\d一二三四五六七八九十半]+(?:个?工作日|个月|天|日|年|周)(?:[以之]?内|前)?)?$/;
/** 按国家统一部署, 与省级同步: somebody else sets the day. */
const BY_OTHERS =
  /^(?:按照?|根据|与|随|待)(?:国家|中央|全国|省|市|自治区|上级|区|县|州|部委|国务院)[^,。;]{0,20}(?:部署|要求|安排|进度|时限|时间|时间节点|同步|步骤|规定)$/;
const WITHOUT_EVENT = /^(?:完成|实施|推进|落实|整改|到位|全部|实现|启动|开展|[,，。;；、])*$/;

/** One relative term over the words up to 前, 后, 时; the words behind must be filler. */
export function readCellEvent({ text, kinds, starts }: Words): Terms | null {
  for (let end = kinds.length; end > 0; end--) {
    if (!WITHOUT_EVENT.test(text.slice(starts[end]))) break;
    const words = text.slice(0, starts[end]);
    if (!EVENT.test(words) && !BY_OTHERS.test(words)) continue;
    const loose = Array.from({ length: kinds.length - end }, (_, index) => end + index);
    return { terms: [{ meaning: { type: 'relative' }, from: 0, to: end, cued: true }], loose };
  }
  return null;
}
