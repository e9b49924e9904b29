// The traps: what has a number and is no quantity, in the order in which they are hidden. A new trap is a file and a line here.

import type { Trap } from '../Trap';
import { age } from './age';
import { base } from './base';
import { code } from './code';
import { date } from './date';
import { documentNumber } from './documentNumber';
import { grade } from './grade';
import { idiom } from './idiom';
import { listMark } from './listMark';
import { ordinal } from './ordinal';
import { quotedName } from './quotedName';
import { span } from './span';
import { title } from './title';

/** All traps. */
export const traps: readonly Trap[] = [
  title,
  documentNumber,
  base,
  date,
  quotedName,
  span,
  code,
  age,
  grade,
  ordinal,
  listMark,
  idiom,
];
