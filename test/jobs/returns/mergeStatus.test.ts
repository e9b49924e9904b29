// One status cell: the lead's word counts, equals that differ are for a person.

import { mergeStatus } from '../../../src/jobs/returns/mergeStatus';

const lead = (text: string) => ({ rank: 0 as const, text });
const helper = (text: string) => ({ rank: 1 as const, text });

test.each([
  ['the lead’s word is written', '', [lead('已完成')], '已完成', ['written']],
  ['a helper’s gives way', '', [lead('已完成'), helper('推进中')], '已完成', ['written', 'unchanged']],
  ['a helper who agrees', '', [lead('已完成'), helper('已完成')], '已完成', ['written', 'written']],
  ['a helper alone', '', [helper('推进中')], '推进中', ['written']],
  ['two helpers that differ', '', [helper('推进中'), helper('已完成')], null, ['conflict', 'conflict']],
  ['two leads that differ', '', [lead('推进中'), lead('已完成')], null, ['conflict', 'conflict']],
  [
    'what stands there already',
    '已完成',
    [lead('已完成'), helper('推进中')],
    null,
    ['unchanged', 'unchanged'],
  ],
  [
    'another word stands there',
    '推进中',
    [lead('已完成'), helper('推进中')],
    null,
    ['conflict', 'unchanged'],
  ],
  ['nobody gave one', '推进中', [], null, []],
])('%s', (_, standing, offers, text, fates) => {
  expect(mergeStatus(standing, offers)).toEqual({ text, fates });
});
