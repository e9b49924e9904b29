import type { EntryConflict } from '../../../src/jobs/returns';
import { activeDecisions, decisionFor, withDecision } from '../../../src/taskpane/returns/decisions';

const conflict: EntryConflict = {
  no: '3',
  kind: 'progress',
  cell: 'H7',
  standing: '原有',
  offers: [{ file: '甲.xlsx', unit: '区财政局', text: '新报' }],
};
const decided = withDecision([], conflict, '甲.xlsx', null);

describe('what a person decided', () => {
  test('holds for the cell it was decided for, and can be taken back or replaced', () => {
    expect(decisionFor(conflict, decided)?.take).toBe('甲.xlsx');
    expect(decisionFor({ ...conflict, cell: 'H8' }, decided)).toBeUndefined();
    expect(decisionFor({ ...conflict, kind: 'status' }, decided)).toBeUndefined();
    expect(withDecision(decided, conflict, null, null)).toEqual([]);
    expect(withDecision(decided, conflict, 'standing', null)).toHaveLength(1);
  });

  test('does not hold once an offer has come that was not seen, and still holds when one is gone', () => {
    const offers = [...conflict.offers, { file: '乙.xlsx', unit: '区审计局', text: '另报' }];
    expect(decisionFor({ ...conflict, offers }, decided)).toBeUndefined();
    expect(decisionFor(conflict, withDecision([], { ...conflict, offers }, 'all', null))?.take).toBe('all');
  });

  test('once written, what stands stays, until something is taken back', () => {
    const written = decided.map((one) => ({ ...one, written: 0 }));
    expect(activeDecisions([conflict], written, 0).map(({ take }) => take)).toEqual(['standing']);
    expect(activeDecisions([conflict], written, 1).map(({ take }) => take)).toEqual(['甲.xlsx']);
  });
});
