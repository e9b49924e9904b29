// 分阶段实施, 分步推进: in stages, none of them dated.

import type { Form } from '../Form';
import { skip, textOf } from '../Words';

/** In stages. In running text 逐步 alone is an ordinary adverb. */
export const phased: Form = [
  'P',
  (words, at) => [skip(/P+/y, words, at), textOf(words, at).startsWith('分'), { type: 'phased' }],
];
