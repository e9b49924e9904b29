import { isBlank, isNoEntry } from '../../src/rules/isBlank';

test.each([
  ['', true, true],
  [' \n　\u00a0\u200b', true, true],
  ['—', false, true],
  ['——', false, true],
  ['-', false, true],
  ['/', false, true],
  ['无', false, true],
  ['暂无。', false, true],
  ['无进展', false, false],
  ['0', false, false],
  ['同上', false, false],
  ['1/2', false, false],
])('%j: blank %s, no entry %s', (raw, blank, noEntry) => {
  expect([isBlank(raw), isNoEntry(raw)]).toEqual([blank, noEntry]);
});
