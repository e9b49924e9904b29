// Is the whole cell an event the vocabulary does not know (上级方案出台后1个月内, 项目批复后)? Asked only when nothing else was read.

import type { Terms } from './readTerms';
import { matchAt, type Words } from './Words';

/** Up to 前, 后, 时, 之日起 or 期间. */
const EVENT =
  /[^ ,:;?%~T./-]{1,30}?(?:(?<=..|[WvX_])[fzE]|(?<=^\D{2,})g|_s)(?:Z?[\dH]+#?[Gjdcy][wf]?)?(?=[_vWXC@kZILP,;&]*$)/y;
/** 按国家统一部署, 与省级同步: somebody else sets the day. */
const BY_OTHERS = /^(?:按照?|根据|与|随|待)[国省市县区州部中全自上][^,。;]*[署求排度限间点步骤定]/;

/** 待会议研究后明确: the time itself is still open. */
const OPEN = /(?:明|确)[确定]。?$/;

/** One relative term over the words of the event; the words behind it are filler. */
export function readCellEvent(words: Words): Terms | null {
  const { text, code, starts } = words;
  const next = matchAt(EVENT, words, 0)?.[0].length ?? starts.indexOf(BY_OTHERS.exec(text)?.[0].length ?? -1);
  const isWhole = next > 0 && !OPEN.test(text) && /^[_vWXC@kZILP,;&]*$/.test(code.slice(next));
  return isWhole ? { terms: [{ type: 'relative', at: 0, next, cued: true }], loose: [] } : null;
}
