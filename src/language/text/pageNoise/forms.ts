// The forms of noise: table of contents of the language. Earlier ones name what later ones would only see a part of.

import { advertising } from './advertising';
import { articleFurniture } from './articleFurniture';
import { damagedText } from './damagedText';
import { markup } from './markup';
import type { NoiseForm } from './NoiseForm';
import { pageMark } from './pageMark';
import { siteFooter } from './siteFooter';
import { spamBrand } from './spamBrand';
import { tonedPinyin } from './tonedPinyin';
import { webAddress } from './webAddress';

/** All forms; pinyin in brackets is read by `gloss.ts`, as for every text. */
export const noiseForms: readonly NoiseForm[] = [
  spamBrand,
  advertising,
  articleFurniture,
  siteFooter,
  webAddress,
  pageMark,
  markup,
  damagedText,
  tonedPinyin,
];
