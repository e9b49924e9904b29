// The whole adapter at one level of Excel, undisturbed and with everything that can go wrong: nothing lost, nothing half-written.

import type { Disturbance, ExcelHost } from '../../../../src/preview/excel-host';
import type { ApplyReport, Edit } from '../../../../src/workbook/Edit';
import { ExcelWorkbook } from '../../../../src/workbook/excel/ExcelWorkbook';
import type { Mark } from '../../../../src/workbook/Mark';
import { openInExcel } from '../../../preview/simulatedExcel';
import { workbookOf } from '../../../preview/workbookData';
import { fingerprintOf } from '../hostFingerprint';
import { listPlan, totalPlan } from '../plans';

const OFFICIAL = '附件';
const SCOPE = { [OFFICIAL]: [{ top: 2, left: 3, bottom: 9, right: 4 }] };
const EDITS: readonly Edit[] = [
  { sheet: OFFICIAL, cell: 'C2', expected: '旧', content: '-主要做法：已印发' },
  { sheet: OFFICIAL, cell: 'D3', expected: null, content: '推进中' },
  { sheet: OFFICIAL, cell: 'D2', expected: '别的', content: '已完成' },
];
const MARKS: readonly Mark[] = [
  { sheet: OFFICIAL, cell: 'C2', level: 'error' },
  { sheet: OFFICIAL, cell: 'D3', level: 'warning' },
];
const PLANS = [totalPlan(3), listPlan([['a', '=1+1', 3]])];

/** One thing the adapter does, and the part of the workbook it may change. */
interface Job {
  readonly name: string;
  readonly do: (workbook: ExcelWorkbook) => Promise<unknown>;
}

const jobs: readonly Job[] = [
  { name: 'reading', do: async (workbook) => (await workbook.readSheets()).map(({ cells }) => cells.size) },
  { name: 'selecting', do: (workbook) => workbook.select(OFFICIAL, 'C2') },
  { name: 'applying', do: (workbook) => workbook.apply(EDITS, { scope: SCOPE, label: '填报' }) },
  { name: 'marking', do: (workbook) => workbook.mark(MARKS) },
  { name: 'keeping settings', do: (workbook) => workbook.saveSettings({ asOf: '2022-12-31' }) },
  { name: 'drawing', do: (workbook) => workbook.draw(PLANS) },
];

/** What passes by itself: the job ends as if nothing had been. */
const passing: readonly [string, Disturbance][] = [
  ['a busy Excel', { kind: 'busy', times: 2 }],
  ['cell editing', { kind: 'editing', milliseconds: 30 }],
  ['a slow answer', { kind: 'slow', milliseconds: 30 }],
];
/** What ends the job. */
const ending: readonly [string, Disturbance, string][] = [
  ['an Excel that stays busy', { kind: 'busy', times: 99 }, 'busy'],
  ['a lost session', { kind: 'sessionLost' }, 'session'],
  ...[1, 2, 3, 5].map((afterWrites): [string, Disturbance, string] => [
    `a batch that breaks off after ${afterWrites} writes`,
    { kind: 'breaks', afterWrites, code: 'GeneralException' },
    'failed',
  ]),
];

const opened = (level: string) =>
  openInExcel(
    workbookOf({
      name: OFFICIAL,
      rows: [
        ['附件', '任务', '进展', '情况'],
        [1, '建立机制', '旧', '推进中'],
        [2, '核查', null, null],
      ],
      merges: [[2, 1, 3, 1]],
    }),
    level,
  );
const adapter = () => new ExcelWorkbook({ waits: [2, 2, 2] });

/** Everything in the workbook, without the numbers that only count. */
function stateOf(host: ExcelHost): unknown {
  return [
    fingerprintOf(host),
    host.state.tables.map(({ name, area }) => [name, area]),
    [...host.state.hiddenNames],
  ];
}

/** Before which trips the disturbance comes: each, or the first, the middle and the last. */
function moments(trips: number, isFull: boolean): number[] {
  const all = Array.from({ length: trips }, (_, place) => place);
  return isFull ? all : all.filter((place) => [0, trips >> 1, trips - 1].includes(place));
}

/** Registers the tests for an Excel of that level. */
export function describeAdapter(level: string, isFull = false): void {
  describe(`Excel with ExcelApi ${level}`, () => {
    const undisturbed = new Map<string, { result: unknown; state: unknown; trips: number }>();

    test.each(jobs.map((job) => [job.name, job] as const))('%s', async (name, job) => {
      const host = await opened(level);
      const result = await job.do(adapter());
      undisturbed.set(name, { result, state: stateOf(host), trips: host.userTrips().length });
      expect(host.unknown).toEqual([]);
      expect(Office.context.requirements.isSetSupported('ExcelApi', level)).toBe(true);
      // Twice changes nothing.
      const before = host.writingTrips().length;
      if (name !== 'applying') await job.do(adapter());
      expect(host.writingTrips()).toHaveLength(before);
    });

    test('applying asks for one step of 撤销 where Excel knows it, and go on where it does not', async () => {
      const host = await opened(level);
      const run = jest.spyOn(Excel, 'run');
      host.disturb({ kind: 'breaks', afterWrites: 0, code: 'UndoNotSupported' }, 1);
      const asked = Number(level.split('.')[1]) >= 20;
      const result = await adapter()
        .apply(EDITS, { scope: SCOPE, label: '填报' })
        .catch(({ id }: { id: string }) => id);
      // The number of the entry may be one higher: the refused batch had counted.
      const { undo: _, ...wanted } = undisturbed.get('applying')?.result as ApplyReport;
      if (asked) expect(result).toMatchObject(wanted);
      else expect(result).toBe('undo');
      const wishes = run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup === true);
      expect(wishes.slice(0, 2)).toEqual([asked, false]);
      run.mockRestore();
    });

    test('drawing never asks for one step of 撤销, which renaming and deleting a sheet do not bear; marking does where it can', async () => {
      await opened(level);
      const run = jest.spyOn(Excel, 'run');
      const wishes = () =>
        run.mock.calls.splice(0).map(([options]) => (options as Excel.RunOptions).mergeUndoGroup === true);
      await adapter().draw(PLANS);
      await adapter().removeDrawn();
      expect(wishes()).toEqual([false, false]);
      await adapter().mark(MARKS);
      expect(wishes()).toEqual([Number(level.split('.')[1]) >= 20]);
      run.mockRestore();
    });

    const cases = jobs.flatMap((job) =>
      passing.map(([what, disturbance]) => [job.name, what, job, disturbance] as const),
    );
    test.each(cases)(
      '%s with %s at any moment ends as if nothing had been',
      async (name, _, job, disturbance) => {
        const wanted = undisturbed.get(name);
        for (const after of moments(wanted?.trips ?? 0, isFull)) {
          const host = await opened(level);
          host.disturb(disturbance, after);
          expect(await job.do(adapter())).toEqual(wanted?.result);
          expect(stateOf(host)).toEqual(wanted?.state);
        }
      },
    );

    const endings = jobs.flatMap((job) =>
      ending.map(([what, disturbance, id]) => [job.name, what, job, disturbance, id] as const),
    );
    test.each(endings)(
      '%s with %s at any moment: said, official cells whole, and done again it is as wanted',
      async (name, _, job, disturbance, id) => {
        const wanted = undisturbed.get(name);
        for (const after of moments(wanted?.trips ?? 0, isFull)) {
          const host = await opened(level);
          const before = fingerprintOf(host, [OFFICIAL]);
          host.disturb(disturbance, after);
          const problem = await job.do(adapter()).then(
            () => null,
            (thrown: { id: string }) => thrown.id,
          );
          if (problem !== null) expect([id, 'halfWritten']).toContain(problem);
          // A new pane in the same workbook, as after the connection came back.
          host.calm();
          if (problem !== null && name === 'applying' && problem !== 'halfWritten')
            expect((await adapter().readJournal()).entries).toEqual([]);
          if (problem !== null && problem !== 'halfWritten')
            expect(fingerprintOf(host, [OFFICIAL])).toEqual(before);
          await job.do(adapter());
          expect(stateOf(host)).toEqual(wanted?.state);
        }
      },
    );
  });
}
