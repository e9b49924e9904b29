// How list numbers print.
import { printedNumber } from '../../../../src/workbook/file/document/numberForms';

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'chineseCounting', '二十'],
  [101, 'chineseCountingThousand', '一百零一'],
  [110, 'chineseCountingThousand', '一百一十'],
  [12, 'chineseLegalSimplified', '壹拾贰'],
  [12, 'ideographDigital', '一二'],
  [3, 'ideographTraditional', '丙'],
  [3, 'decimalEnclosedCircle', '③'],
  [21, 'decimalEnclosedCircle', '（21）'],
  [12, 'decimalFullWidth', '１２'],
  [7, 'decimalZero', '07'],
  [28, 'lowerLetter', 'bb'],
  [14, 'upperRoman', 'XIV'],
  [5, 'bullet', ''],
  [5, 'something-new', '5'],
])('%i as %s', (number, format, printed) => {
  expect(printedNumber(number, format)).toBe(printed);
});
