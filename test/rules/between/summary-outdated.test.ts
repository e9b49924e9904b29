// Generated sheets are known by the head that the summary room prints, and compared by its fingerprint.

import { betweenSummaryOutdated } from '../../../src/rules/between/summary-outdated';
import { exampleTable } from '../../../src/rules/exampleTable';
import { check } from '../../support/checkTable';
import { checkTable } from '../../support/checkTable';
import { planReport } from '../../../src/jobs/reportSheet';
import { summarize } from '../../../src/jobs/summarize';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../../src/workbook/SheetSnapshot';
import type { SheetPlan } from '../../../src/workbook/SheetPlan';
import { snapshotOf } from '../../support/sheet';
import { exampleQuestion, testRule } from '../ruleTester';

const made = exampleQuestion(exampleTable([{}, {}, {}]));
const later = exampleQuestion(exampleTable([{}, { status: '推进中' }, {}]));

/** The first rows of a planned sheet as they are read back. */
function drawn({ name, rows }: SheetPlan): SheetSnapshot {
  const cells = new Map<number, SnapshotCell>();
  rows.forEach((row, y) =>
    row.cells.forEach((cell, x) => {
      const value = typeof cell?.value === 'object' ? cell.value?.value : cell?.value;
      if (typeof value === 'string') cells.set(cellKey(y + 1, x + 1), { value, text: value });
    }),
  );
  return snapshotOf(cells, { name });
}

const options = { catalog: made.catalog, source: made.sheet };
const report = drawn(planReport(made.table, checkTable(made), options));
const summaries = summarize(made.table, { ...options, asOf: made.asOf }).map(drawn);

test.each([
  ['校验报告', [report]],
  ['the summary sheets', summaries],
])('%s: in order on the table they were made from, outdated on a later one', (_name, sheets) => {
  const named = (question: typeof made) =>
    check({ ...question, sheets }, [betweenSummaryOutdated]).map(({ data }) => data['name']);
  expect(named(made)).toEqual([]);
  const marked = sheets.filter(({ cells }) =>
    [...cells.values()].some(({ text }) => /指纹[ ：]?[0-9A-F]{8}/.test(text)),
  );
  expect(named(later)).toEqual(marked.map(({ name }) => name));
  expect(named(later).length).toBeGreaterThan(0);
});

const head = (sheet: string): string =>
  `地区：某县　　参照日：2022年12月31日　　来源：${sheet}（3项，指纹 0000ABCD）`;

testRule(betweenSummaryOutdated, [
  [
    'a sheet made from another table of the workbook',
    { ...exampleTable([{}]), sheets: { 汇总: ['汇总', head('乡镇')], 乡镇: ['任务'] } },
  ],
  [
    'a sheet made before the table was renamed',
    { ...exampleTable([{}]), sheets: { 汇总: ['汇总', head('旧名')] } },
    [{ message: 'outdated', cell: null }],
  ],
  [
    'a person’s own sheet that talks of fingerprints',
    { ...exampleTable([{}]), sheets: { 说明: ['地区：某县', '指纹 0000ABCD 见汇总表'] } },
  ],
]);
