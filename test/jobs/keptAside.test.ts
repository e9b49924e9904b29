import {
  keptAside,
  withBaseline,
  withoutBaseline,
  withoutWaivers,
  withWaiver,
} from '../../src/jobs/keptAside';
import type { KeptSettings } from '../../src/workbook/KeptSettings';

const waiver = { rule: 'unit/unknown', cell: 'D4', reason: '新设机构', by: '王某', until: '2023-06-30' };
const entry = { rule: 'structure/number-doubled', messageId: 'doubled', no: '23', raw: '23', cell: 'C38' };
const asOf: KeptSettings = { asOf: '2022-09-30' };

describe('what is set aside for a sheet', () => {
  test('nothing kept is nothing set aside', () => {
    expect(keptAside({}, '甲')).toEqual({ waivers: [], baseline: [], unread: 0 });
  });

  test('a waiver goes in, comes back, holds for its own sheet, and goes away again', () => {
    const kept = withWaiver(asOf, '甲', waiver);
    expect(keptAside(kept, '甲').waivers).toEqual([waiver]);
    expect(keptAside(kept, '乙').waivers).toEqual([]);
    expect(withoutWaivers(kept, '乙', [waiver])).toEqual(kept);
    expect(withoutWaivers(kept, '甲', keptAside(kept, '甲').waivers)).toEqual({ ...asOf, waivers: [] });
  });

  test('options of rules are kept, whole numbers only', () => {
    const ruleOptions = { 'unit/several-leads': { most: 3, words: '三' }, 'unit/typo': 2 };
    expect(keptAside({ ruleOptions }, '甲').settings).toEqual({
      'unit/several-leads': { most: 3 },
      'unit/typo': {},
    });
  });

  test('of two alike defects of the document one goes when one is named', () => {
    const kept = withBaseline(withBaseline(asOf, '甲', [entry, entry]), '乙', [entry]);
    const { baseline } = keptAside(kept, '甲');
    expect(baseline).toEqual([entry, entry]);
    const left = withoutBaseline(kept, '甲', baseline.slice(0, 1));
    expect(keptAside(left, '甲').baseline).toEqual([entry]);
    expect(keptAside(left, '乙').baseline).toEqual([entry]);
  });

  test.each<[string, KeptSettings, number]>([
    ['a waiver without reason', { waivers: [{ ...waiver, reason: ' ' }] }, 1],
    ['something else among waivers', { waivers: ['豁免'] }, 1],
    ['a defect without a rule', { baseline: { 甲: [{ no: '1' }] } }, 1],
    ['a baseline of another kind', { baseline: '旧' }, 0],
  ])('%s sets nothing aside, is counted and stays', (_, settings, unread) => {
    expect(keptAside(settings, '甲')).toEqual({ waivers: [], baseline: [], unread });
    expect(withoutWaivers(settings, '甲', [waiver]).waivers ?? []).toEqual(settings.waivers ?? []);
  });
});
