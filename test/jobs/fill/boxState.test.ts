import { boxState } from '../../../src/jobs/fill/boxState';

test.each([
  ['practice', '', '', 'blank'],
  ['result', '', '3月印发方案，建成站点12个。', 'elsewhere'],
  ['problem', '', '3月印发方案。', 'blank'],
  ['practice', '高度重视，有序推进。', '', 'empty'],
  ['practice', '3月印发方案，召开会议2次。', '', 'told'],
  ['problem', '无', '', 'told'],
] as const)('%s “%s” of “%s” is %s', (part, body, whole, expected) => {
  expect(boxState({ parts: [part], body }, whole || body)).toBe(expected);
});
