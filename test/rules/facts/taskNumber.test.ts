import { numberKey, numberValue } from '../../../src/rules/facts/taskNumber';

test.each([
  ['12', '12', 12],
  ['１２', '12', 12],
  ['（十二）', '十二', 12],
  ['十', '十', 10],
  ['二十', '二十', 20],
  ['一百零三', '一百零三', 103],
  ['①', '1', 1],
  ['1.2', '1.2', null],
  ['3-1', '3-1', null],
  ['第5项', '5', 5],
  ['甲', '甲', null],
])('%s is the number %s', (printed, key, value) => {
  expect([numberKey(printed), numberValue(printed)]).toEqual([key, value]);
});

test('no number has no value', () => {
  expect(numberValue(null)).toBeNull();
});
