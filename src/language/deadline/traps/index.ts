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
import { pageDate } from './pageDate';
import { pastSpan } from './pastSpan';
import { pastYear } from './pastYear';
import { perHead } from './perHead';
import { planName } from './planName';
import { planYears } from './planYears';
import { reportPeriod } from './reportPeriod';
import { savings } from './savings';
import { schoolYear } from './schoolYear';
import { serviceClock } from './serviceClock';
import { serviceDays } from './serviceDays';
import { serviceLimit } from './serviceLimit';
import { standingName } from './standingName';
import { statistic } from './statistic';
import { validity } from './validity';

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
  pageDate,
  pastSpan,
  pastYear,
  perHead,
  planName,
  planYears,
  reportPeriod,
  savings,
  schoolYear,
  serviceClock,
  serviceDays,
  serviceLimit,
  standingName,
  statistic,
  validity,
];
