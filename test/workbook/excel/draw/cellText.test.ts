// Text that Excel might take for something else gets an apostrophe; plain words get none.

import { enteredText } from '../../../../src/workbook/excel/draw/cellText';

test.each(['区医保局', '（无牵头单位）', '“三医”联动', '√', '主要做法：1-6'])(
  '%s goes in as it is',
  (text) => {
    expect(enteredText(text)).toBe(text);
  },
);

test.each([
  '=1+1',
  '+86',
  '-主要做法',
  '@某局',
  '1-6',
  '85%',
  '2022年6月底',
  'TRUE',
  'Jan 1',
  '二〇二二年六月',
  '上午8时',
  "'引号",
  ' 空格',
])('%s gets an apostrophe', (text) => {
  expect(enteredText(text)).toBe(`'${text}`);
});

test('nothing stays nothing, and Excel’s longest cell is kept', () => {
  expect(enteredText('')).toBe('');
  expect(enteredText('字'.repeat(40_000))).toHaveLength(32_767);
});
