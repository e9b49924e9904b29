// Which number formats show a day, and which day a serial number is.

import { isDayFormat, serialDay } from '../../../src/workbook/excel/dateFormat';

test.each([
  'yyyy/m/d',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy"年"m"月"',
  'm/d',
  'mmm',
  '[DBNum1][$-804]m"月"d"日"',
  'yyyy-mm-dd;@',
])('%s shows a day', (format) => expect(isDayFormat(format)).toBe(true));

test.each(['General', '0.00', '0.0%', 'h:mm', '[h]:mm:ss', '@', '0;-0;"day"', '0"d"', '0.00E+00', '[Red]0'])(
  '%s shows none',
  (format) => expect(isDayFormat(format)).toBe(false),
);

test.each([
  [44742, '2022-06-30'],
  [44742.75, '2022-06-30'],
  [61, '1900-03-01'],
  [2_958_465, '9999-12-31'],
  [0, undefined],
  [2_958_466, undefined],
])('serial %d is %s', (serial, day) => expect(serialDay(serial)).toBe(day));
