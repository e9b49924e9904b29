// One cell, several units: alone, stacked, already there, or for a person to decide.

import { mergeProgress } from '../../../src/jobs/returns/mergeProgress';

const names = ['区教育局', '区财政局', '区人社局'];
const A = { name: '区教育局', text: '已建成2所。' };
const B = { name: '区财政局', text: '已拨付资金。' };
const C = { name: '区人社局', text: '已招聘教师。\n正在办理手续。' };
const AB = '区教育局：已建成2所。\n区财政局：已拨付资金。';

test.each([
  ['a blank cell takes one entry as it is', '', [A], A.text, ['written']],
  ['two entries stand under their names', '', [A, B], AB, ['written', 'written']],
  ['the same text is left alone', '已建成2所。', [A], null, ['unchanged']],
  ['blanks and widths are no difference', '已建成２所。\n', [A], null, ['unchanged']],
  ['the first gets its name when a second comes', '已建成2所。', [A, B], AB, ['unchanged', 'written']],
  ['stacked once, unchanged for ever', AB, [A, B], null, ['unchanged', 'unchanged']],
  ['one of the stacked is unchanged too', AB, [B], null, ['unchanged']],
  [
    'a stacked cell takes one more in the order of the units',
    '区财政局：已拨付资金。',
    [A, B],
    AB,
    ['written', 'unchanged'],
  ],
  ['text over several lines stays together', AB, [C], `${AB}\n区人社局：${C.text}`, ['written']],
  ['something else stands there', '已建成3所。', [A], null, ['conflict']],
  ['its own earlier text differs', '区教育局：已建成1所。', [A], null, ['conflict']],
  ['nobody accounts for what stands there', '已建成3所。', [A, B], null, ['conflict', 'conflict']],
  ['no entry at all', '已建成3所。', [], null, []],
])('%s', (_, standing, offers, text, fates) => {
  expect(mergeProgress(standing, offers, names)).toEqual({ text, fates });
});
