/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// A batch that breaks off after any single step of it: put back, or known, and done again it is as wanted.

import type { ExcelHost } from '../../../../src/preview/excel-host';
import type { Edit } from '../../../../src/workbook/Edit';
import { ExcelWorkbook } from '../../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../../preview/simulatedExcel';
import { workbookOf } from '../../../preview/workbookData';
import { fingerprintOf } from '../hostFingerprint';
import { listPlan, totalPlan } from '../plans';

jest.setTimeout(300_000);

const OFFICIAL = '附件';
const edits: readonly Edit[] = ['C2', 'D2', 'D3'].map((cell) => ({
  sheet: OFFICIAL,
  cell,
  expected: cell === 'C2' ? '旧' : null,
  content: `-${cell}`,
}));
const options = { scope: { [OFFICIAL]: [{ top: 2, left: 3, bottom: 9, right: 4 }] }, label: '填报' };
const plans = [totalPlan(3), listPlan([['a', '=1+1', 3]])];

/** What is done, and how many steps lie between two breaks that are tried. */
const jobs: readonly [name: string, stride: number, act: (workbook: ExcelWorkbook) => Promise<unknown>][] = [
  ['applying', 1, (workbook) => workbook.apply(edits, options)],
  [
    'marking',
    1,
    (workbook) =>
      workbook.mark(
        edits.map(({ cell }, place) => ({ sheet: OFFICIAL, cell, level: place ? 'info' : 'error' })),
      ),
  ],
  ['keeping settings', 1, (workbook) => workbook.saveSettings({ asOf: '2022-12-31' })],
  ['drawing', 5, (workbook) => workbook.draw(plans)],
];

const opened = () =>
  openInExcel(
    workbookOf({
      name: OFFICIAL,
      rows: [
        ['附件', '任务', '进展', '情况'],
        [1, '建立机制', '旧', null],
        [2, '核查', null, null],
      ],
    }),
    '1.17',
  );
const pane = () => new ExcelWorkbook({ waits: [] });
const stateOf = (host: ExcelHost) => [
  fingerprintOf(host),
  host.state.tables.map(({ name, area }) => [name, area]),
  [...host.state.hiddenNames],
];

test.each(jobs)('%s', async (_, stride, act) => {
  const whole = await opened();
  await act(pane());
  const wanted = stateOf(whole);
  const steps = whole.userTrips().map(({ batch }) => batch.Actions.length);
  let broken = 0;
  for (const [trip, count] of steps.entries()) {
    for (let afterSteps = 0; afterSteps < count; afterSteps += stride) {
      const host = await opened();
      const before = JSON.stringify(fingerprintOf(host, [OFFICIAL]));
      host.disturb({ kind: 'breaks', afterSteps, code: 'GeneralException' }, trip);
      await expect(act(pane())).rejects.toMatchObject({ id: 'failed' });
      broken += 1;
      expect(JSON.stringify(fingerprintOf(host, [OFFICIAL]))).toBe(before);
      expect((await pane().readJournal()).entries).toEqual([]);
      host.calm();
      await act(pane());
      expect(stateOf(host)).toEqual(wanted);
    }
  }
  expect(broken).toBeGreaterThan(12);
});
