import fc from 'fast-check';
import { difference } from '../../../src/taskpane/returns/difference';

const side = (from: string, to: string, left: 'in' | 'out'): string =>
  difference(from, to)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('what differs between two texts', () => {
  test.each([
    ['2022年底', '2023年底', ['=202', '-2', '+3', '=年底']],
    ['区财政局', '区财政局、区审计局', ['=区财政局', '+、区审计局']],
    ['一、二、三', '三', ['-一、二、', '=三']],
    ['甲', '', ['-甲']],
    ['', '', []],
    ['同样', '同样', ['=同样']],
    ['完成率85%以上', '完成率58%以内', ['=完成率', '-8', '=5', '+8', '=%以', '-上', '+内']],
  ])('%s → %s', (from, to, wanted) => {
    const signs = { same: '=', out: '-', in: '+' };
    expect(difference(from, to).map(({ kind, text }) => signs[kind] + text)).toEqual(wanted);
  });

  test('both texts can be read off it, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('区', '县', '局', '1', '\n', '😀', '。'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(side(from, to, 'in')).toBe(from);
        expect(side(from, to, 'out')).toBe(to);
      }),
    );
  });

  test('two long texts without a common sign are told apart at once', () => {
    const [from, to] = ['甲'.repeat(5_000), '乙'.repeat(5_000)];
    expect(difference(from, to)).toEqual([
      { kind: 'out', text: from },
      { kind: 'in', text: to },
    ]);
  });
});
