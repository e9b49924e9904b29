// How much of a text stands in another one.

import fc from 'fast-check';
import { copyKey, mayShare, overlap } from '../../../src/language/progress';

const source = copyKey('完善临床路径管理，推进检验结果互认和检查资料共享，定期向社会公布。');

test.each([
  ['完善临床路径管理，推进检验结果互认和检查资料共享，定期向社会公布。', true],
  ['推进检验结果互认 和检查资料共享', true],
  ['已按要求推进检验结果互认和检查资料共享。', true],
  ['推进检验结果互认和检查资料共享，互认27项。', false],
  ['3家医院检验结果互认，抗菌药物使用强度下降。', false],
])('%s is taken over: %s', (text, expected) => {
  const { share, added } = overlap(copyKey(text), source);
  expect(share >= 0.7 && added === '').toBe(expected);
});

test('dates, blanks and punctuation make no difference', () => {
  expect(copyKey('截至6月底，查出问题43条；')).toBe(copyKey('截至１２月底 查出问题43条。'));
  expect(copyKey('查出问题43条')).not.toBe(copyKey('查出问题44条'));
});

test('a text stands wholly in itself, and samples never rule that out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'推进检验结果互认和检查资料共享，。12月') }), (text) => {
      const key = copyKey(text);
      fc.pre(key.length > 0);
      expect(overlap(key, key)).toEqual({ share: 1, added: '' });
      expect(mayShare(key, key)).toBe(true);
    }),
  );
});
