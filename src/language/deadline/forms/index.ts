// The grammar of deadlines: its forms in the order in which they are tried. A new form is a file and a line here.

import type { Form } from '../Form';
import { damagedDate } from './damagedDate';
import { duration } from './duration';
import { event } from './event';
import { frequency } from './frequency';
import { fromNow } from './fromNow';
import { immediate } from './immediate';
import { openRange } from './openRange';
import { periodEnd } from './periodEnd';
import { periodWord } from './periodWord';
import { phased } from './phased';
import { point } from './point';
import { range } from './range';
import { recurring } from './recurring';
import { standing } from './standing';

/** All forms; the first that reads the words at a place wins. */
export const forms: readonly Form[] = [
  damagedDate,
  periodWord,
  fromNow,
  recurring,
  frequency,
  range,
  openRange,
  event,
  point,
  duration,
  periodEnd,
  standing,
  immediate,
  phased,
];
