// 分阶段实施, 分步推进: in stages, none of them dated.

import type { Form } from '../Form';
import { textOf } from '../Words';

/** In stages. In running text 逐步 alone is an ordinary adverb. */
export const phased: Form = [
  'P',
  /P(?:v?&?P)*/y,
  (_, words, at) => ({ type: 'phased', cued: textOf(words, at).startsWith('分') }),
];
