import fc from 'fast-check';
import { NumberFormat } from '../../../../src/workbook/file/format/NumberFormat';
import { builtInFormat } from '../../../../src/workbook/file/format/builtInFormats';

const DAY = 44742; // 2022-06-30, a Thursday

test.each([
  ['General', 12, '12'],
  ['General', 0.1 + 0.2, '0.3'],
  ['General', 1234567.891, '1234567.891'],
  ['General', 123456789012, '1.23457E+11'],
  ['General', 0.00001234, '1.234E-05'],
  ['General', -3.5, '-3.5'],
  ['General"项"', 32, '32项'],
  ['0', 2.5, '3'],
  ['0', -2.5, '-3'],
  ['0.00', 1.005, '1.01'],
  ['0.0', 78.6, '78.6'],
  ['0.##', 5, '5.'],
  ['00', 7, '07'],
  ['#', 0, ''],
  ['#,##0', 1234567, '1,234,567'],
  ['#,##0.00', -1234.5, '-1,234.50'],
  ['#,##0,', 1234567, '1,235'],
  ['0%', 0.85, '85%'],
  ['0.0%', 0.256, '25.6%'],
  ['0.00%', 0.5, '50.00%'],
  ['0.00E+00', 12345, '1.23E+04'],
  ['0"个"', 326, '326个'],
  ['"第"0"项"', 11, '第11项'],
  ['¥#,##0.00', 1860, '¥1,860.00'],
  ['[$¥-804]#,##0', 1860, '¥1,860'],
  ['0;-0;"—";@', 0, '—'],
  ['0;-0;"—";@', -4, '-4'],
  ['0_);(0)', -4, '(4)'],
  ['[红色]0;[>=100]0"以上"', 3, '3'],
  ['[>=100]0"以上";0', 120, '120以上'],
  ['[>=100]0"以上";0', 12, '12'],
  ['@', 2022, '2022'],
  ['[DBNum1][$-804]General', 2022, '二千〇二十二'],
  ['[DBNum1]General', 10, '十'],
  ['[DBNum2]General', 105, '壹佰零伍'],
  ['[DBNum1]General', 1.5, '一.五'],
  ['valueOf', 3, '3'],
  ['[DBNum2]General', 123456789012, '壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰'],
  ['0.00%', 123456789012, '12345678901200.00%'],
  ['[DBNum1]0', 2022, '二〇二二'],
  ['G/通用格式"项"', 32, '32项'],
  ['# ?/?', 0.5, ' 1/2'],
  ['0"未写完', 3, '3'],
])('%s shows %d as %s', (code, value, text) => {
  expect(new NumberFormat(code, false).text(value)).toBe(text);
});

test.each([
  ['yyyy"年"m"月"', '2022年6月', '2022-06-30'],
  ['yyyy"年"m"月"d"日"', '2022年6月30日', '2022-06-30'],
  ['yyyy/m/d', '2022/6/30', '2022-06-30'],
  ['yyyy-mm-dd', '2022-06-30', '2022-06-30'],
  ['yyyy\\.mm\\.dd', '2022.06.30', '2022-06-30'],
  ['[$-804]yyyy"年"m"月"d"日";@', '2022年6月30日', '2022-06-30'],
  ['[$-F800]dddd, mmmm dd, yyyy', '2022年6月30日', '2022-06-30'],
  ['[DBNum1]yy"年第1期"', '二二年第1期', '2022-06-30'],
  ['[DBNum1]h"时"mm"分"', '十八时三十分', undefined],
  ['[=0]"";yyyy/m/d', '2022/6/30', '2022-06-30'],
  ['[=44742.5]yyyy;0', '44743', undefined],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', '二〇二二年六月三十日', '2022-06-30'],
  ['[DBNum1][$-804]yyyy"年"m"月";@', '二〇二二年六月', '2022-06-30'],
  ['m"月"d"日"', '6月30日', '2022-06-30'],
  ['yy-m', '22-6', '2022-06-30'],
  ['d-mmm-yy', '30-Jun-22', '2022-06-30'],
  ['aaaa', '星期四', '2022-06-30'],
  ['[$-804]aaa', '四', '2022-06-30'],
  ['yyyy/m/d h:mm', '2022/6/30 18:30', '2022-06-30'],
  ['yyyy/m/d 上午/下午h"时"mm"分"', '2022/6/30 下午6时30分', '2022-06-30'],
  ['h:mm AM/PM', '6:30 PM', undefined],
  ['mm:ss', '30:00', undefined],
  ['[h]:mm', '1073826:30', undefined],
  ['0.00', '44742.77', undefined],
  ['General', '44742.77083', undefined],
])('%s shows the evening of 30 June 2022 as %s', (code, text, day) => {
  const format = new NumberFormat(code, false);
  expect([format.text(DAY + 18.5 / 24), format.day(DAY + 18.5 / 24)]).toEqual([text, day]);
});

test.each([
  [14, '2022/6/30'],
  [22, '2022/6/30 0:00'],
  [31, '2022年6月30日'],
  [57, '2022年6月'],
  [58, '6月30日'],
  [9, '4474200%'],
  [4, '44,742.00'],
  [200, '44742'],
])('built-in format %d shows %s', (id, text) => {
  expect(new NumberFormat(builtInFormat(id), false).text(DAY)).toBe(text);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, '1900-02-29'],
  [61, false, '1900-03-01'],
  [2_958_465, false, '9999-12-31'],
  [0, true, '1904-01-01'],
  [DAY - 1462, true, '2022-06-30'],
  [-1, false, undefined],
  [2_958_466, false, undefined],
])('serial %d, 1904 system %s, is %s', (serial, is1904, day) => {
  expect(new NumberFormat('yyyy/m/d', is1904).day(serial)).toBe(day);
});

test('a number that is no day shows as Excel fills the cell', () => {
  expect(new NumberFormat('yyyy/m/d', false).text(-1)).toMatch(/^#+$/);
});

test('no code and no number throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.double(), (code, value) => {
      const format = new NumberFormat(code, false);
      expect(typeof format.text(value)).toBe('string');
      format.day(value);
    }),
  );
});
