// 翻一番, 翻两番, 减半: a change in words.

import type { WordForm } from '../Figure';
import { numeralValue } from '../numeral';

/** Doubling is a growth of 100 %, doubling twice of 300 %. */
export const doubling: WordForm = {
  id: 'doubling',
  example: '翻一番',
  pattern: /翻了?([一两二三四\d]?)番|减半(?!征|收|计|优)/g,
  read: (match) => ({
    relation: match[0] === '减半' ? 'decrease' : 'increase',
    low: match[0] === '减半' ? 50 : (2 ** (match[1] ? numeralValue(match[1]) : 1) - 1) * 100,
    high: null,
    unit: '%',
    kind: 'rate',
  }),
};
