// What day and time a serial number means, in the 1900 and the 1904 system.

/** A calendar day with the time of day. */
export interface SerialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  /** Seconds since midnight. */
  readonly seconds: number;
}

const DAY_MS = 86_400_000;
const SECONDS = 86_400;
/** 1904 system: serial 0 is 1904-01-01, serial 1462 of the 1900 system. */
const OFFSET_1904 = 1462;
/** 9999-12-31. */
const LAST = 2_958_465;
/** The day Excel counts although it never was: 1900-02-29. */
const LEAP_BUG = 60;

/**
 * Day and time of a serial number; null outside 1900 … 9999. Serial 60, the 29 February 1900 that never was, is given as
 * Excel shows it.
 * @example serialDate(44742, false) //=> { year: 2022, month: 6, day: 30, weekday: 4, seconds: 0 }
 */
export function serialDate(serial: number, is1904: boolean): SerialDate | null {
  const total = Math.round((is1904 ? serial + OFFSET_1904 : serial) * SECONDS);
  const days = Math.floor(total / SECONDS);
  if (!(days >= 1 && days <= LAST)) return null;
  const seconds = total - days * SECONDS;
  if (days === LEAP_BUG) return { year: 1900, month: 2, day: 29, weekday: 3, seconds };
  const date = new Date(Date.UTC(1899, 11, days < LEAP_BUG ? 31 : 30) + days * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (days + 6) % 7,
    seconds,
  };
}

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
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS;
  return days + (hours * 3600 + minutes * 60 + seconds) / SECONDS;
}
