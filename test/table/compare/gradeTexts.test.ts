// Which differences of two official texts are harmless?

import { gradeTexts } from '../../../src/table/compare';
import { loadSimplifier } from '../../../src/language/text';

beforeAll(loadSimplifier);

test.each([
  ['达到85%以上', '达到85%以上', 'same'],
  ['达到85%以上', '达到 85%\n以上', 'harmless'],
  ['达到85%以上', '达到８５％以上', 'harmless'],
  ['做好“互联网+”服务', '做好"互联网+"服务', 'harmless'],
  ['建立健全机制', '建立健全機制', 'harmless'],
  ['区财政局 区医保局', '区财政局\n区医保局', 'harmless'],
  ['区财政局、区医保局', '区财政局\u00a0、区医保局\u200b', 'harmless'],
  ['达到85%以上', '达到80%以上', 'changed'],
  ['5 10', '510', 'changed'],
  ['区财政局、区医保局', '区医保局、区财政局', 'changed'],
  ['2022年底', '', 'changed'],
  ['，', '。', 'changed'],
])('%j and %j: %s', (base, now, grade) => {
  expect(gradeTexts(base, now)).toBe(grade);
});
