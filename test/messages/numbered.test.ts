import { numbered } from '../../src/messages/numbered';

test.each([
  ['11', '第11项'],
  ['3.2', '第3.2项'],
  ['（三）', '第（三）项'],
  ['十二', '第十二项'],
  ['政协第1号', '政协第1号'],
  ['A-1', 'A-1'],
])('a task numbered %s', (no, expected) => {
  expect(numbered('第{no}项', no)).toBe(expected);
});
