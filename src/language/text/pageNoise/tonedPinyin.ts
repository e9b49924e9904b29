// Pinyin that stood above the characters and was copied between them: 體tǐ制zhì.

import type { NoiseForm } from './NoiseForm';

export const tonedPinyin: NoiseForm = {
  kind: 'gloss',
  example: '医药卫生体tǐ制zhì改革',
  pattern: /(?<=[㐀-鿿])\s?[a-z]{0,3}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]{0,3}\s?(?=[㐀-鿿，。、；]|$)/g,
};
