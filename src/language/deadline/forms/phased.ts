// 分阶段实施, 分步推进: in stages, none of them dated.

import type { Form } from '../Form';

/** In stages; in running text 逐步 alone is an ordinary adverb (runningText/isCued). */
export const phased: Form = ['P', /P(?:v?&?P)*/y, () => ({ type: 'phased' })];
