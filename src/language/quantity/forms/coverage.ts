// 实现中医馆全覆盖: all of them, in words.

import type { WordForm } from '../Figure';

/** Full coverage, where it is what the sentence says and not part of a name. */
export const coverage: WordForm = {
  id: 'coverage',
  example: '改革全覆盖',
  pattern: /(?<!%[^,。;]{0,8})全覆盖(?=[,。;、!)和与及]|$)/g,
  read: () => ({ relation: 'exactly', low: 100, high: null, unit: '%', kind: 'rate' }),
};
