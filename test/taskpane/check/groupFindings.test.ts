import fc from 'fast-check';
import { groupFindings, groupings, walkOrder } from '../../../src/taskpane/check/groupFindings';
import { listed } from './listed';

const findings = [
  listed('a', { severity: 'info', rule: 'unit/run-together', unit: '区医保局', row: 20 }),
  listed('b', { row: 9 }),
  listed('c', { row: 15 }),
  listed('d', { rule: 'unit/lead-missing', unit: null, row: 41 }),
  listed('e', { severity: 'warning', rule: 'structure/number-gap', unit: null, row: null, taskIndex: null }),
];
const ids = (group: { findings: readonly { id: string }[] }): string =>
  group.findings.map(({ id }) => id).join('');

describe('findings are listed', () => {
  test('by cause: gravest first, then the most frequent cause', () => {
    const sections = groupFindings(findings, 'cause');
    expect(sections.map(({ key }) => key)).toEqual(['error', 'warning', 'info']);
    expect(sections[0]?.causes?.map(ids)).toEqual(['bc', 'd']);
  });

  test('by unit: most findings first, those without a unit last', () => {
    expect(groupFindings(findings, 'unit').map(ids)).toEqual(['bc', 'a', 'de']);
  });

  test('by row: the whole table first, then as in the sheet', () => {
    expect(groupFindings(findings, 'row').map(ids)).toEqual(['e', 'b', 'c', 'a', 'd']);
  });

  test('none is lost or doubled, however they are grouped', () => {
    const one = fc.record({
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      rule: fc.constantFrom('a/a', 'b/b', 'c/c'),
      unit: fc.option(fc.constantFrom('甲局', '乙局', '')),
      row: fc.option(fc.nat(9)),
    });
    fc.assert(
      fc.property(fc.array(one), fc.constantFrom(...groupings), (made, grouping) => {
        const all = made.map((finding, place) => listed(String(place), finding));
        const walked = walkOrder(groupFindings(all, grouping)).map(({ id }) => id);
        expect([...walked].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });
});
