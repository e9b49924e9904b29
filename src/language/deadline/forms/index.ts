// The grammar of deadlines: its forms in the order in which they are tried. A new form is a file and a line here.

import type { Form } from '../Form';
import { damaged } from './damaged';
import { duration } from './duration';
import { event } from './event';
import { frequency } from './frequency';
import { immediate } from './immediate';
import { period } from './period';
import { phased } from './phased';
import { recurring } from './recurring';
import { ledSpan, span } from './span';
import { standing } from './standing';

/** All forms; the first that reads the words at a place wins. */
export const forms: readonly Form[] = [
  period,
  recurring,
  frequency,
  event,
  span,
  ledSpan,
  damaged,
  duration,
  standing,
  immediate,
  phased,
];
