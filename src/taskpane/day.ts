// How is a day written for people, and which day did a person type?

import { t } from './text';

/**
 * A day as printed in Chinese documents.
 * @example dayText('2022-09-30') //=> '2022年9月30日'
 */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return t('day.text', { year, month: Number(month), day: Number(date) });
}

/**
 * The day a person typed, `YYYY-MM-DD`; null when it is none. Full-width digits count.
 * @example readDay('2022年9月30日') //=> '2022-09-30'
 */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const parts =
    /^(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal =
    day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isReal ? day.toISOString().slice(0, 10) : null;
}
