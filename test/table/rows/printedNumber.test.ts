// The number a text begins with, and years that follow it or are none.

import { leadingNumber } from '../../../src/table/rows/printedNumber';

test.each([
  ['23.落实政府办医主体责任', '23'],
  ['5.2024年8月底前，推进分级诊疗', '5'],
  ['12．2025年完成改造', '12'],
  ['1.2 推进改革', '1.2'],
  ['（三）加强监管', '（三）'],
  ['2024年8月底前，推进分级诊疗', null],
  ['3.5万亩高标准农田', null],
  ['推进分级诊疗', null],
  ['１０.推进分级诊疗', '１０'],
  ['３．推进分级诊疗', '３'],
  ['３．５万亩高标准农田', null],
  ['２０２４年8月底前，推进分级诊疗', null],
  ['１２．２０２５年完成改造', '１２'],
])('%s: %s', (text, no) => {
  expect(leadingNumber(text)?.no ?? null).toBe(no);
});
