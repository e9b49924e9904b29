// The traps: what looks like a deadline and is none. A new trap is a file and a line here.

import type { Trap } from '../Trap';
import { asOf } from './asOf';
import { base } from './base';
import { bookTitle } from './bookTitle';
import { comparison } from './comparison';
import { documentNumber } from './documentNumber';
import { edition } from './edition';
import { inspection } from './inspection';
import { lawDate } from './lawDate';
import { memorialDay } from './memorialDay';
import { objectDate } from './objectDate';
import { pastSpan } from './pastSpan';
import { pastYear } from './pastYear';
import { perHead } from './perHead';
import { planName } from './planName';
import { planYears } from './planYears';
import { savings } from './savings';
import { schoolYear } from './schoolYear';
import { serviceDays } from './serviceDays';
import { serviceLimit } from './serviceLimit';
import { statistic } from './statistic';

/** All traps. */
export const traps: readonly Trap[] = [
  asOf,
  base,
  bookTitle,
  comparison,
  documentNumber,
  edition,
  inspection,
  lawDate,
  memorialDay,
  objectDate,
  pastSpan,
  pastYear,
  perHead,
  planName,
  planYears,
  savings,
  schoolYear,
  serviceDays,
  serviceLimit,
  statistic,
];
