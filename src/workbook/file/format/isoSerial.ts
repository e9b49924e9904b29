// The serial number of a day that is stored as text.
import { dateToSerial } from 'numfmt';

/**
 * Serial number (1900 system) of an ISO date or date-time, as strict files store days; null when it is none.
 * @example isoSerial('2022-06-30') //=> 44742
 */
export function isoSerial(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return dateToSerial([year, month, day, hours, minutes, seconds]) ?? null;
}
