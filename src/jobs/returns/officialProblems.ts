// What of the official text, its rows and its columns is no longer as it was sent out?

import { gradeTexts, type FieldDifference, type TaskPair } from '../../table/compare';
import type { Field } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAddress } from '../../workbook/address';
import { cellAt } from '../../workbook/SheetSnapshot';
import type { ReturnProblem } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import type { ReadReturn } from './readReturn';
import { returnProblem } from './returnProblem';
import type { ReportingUnit } from './TaskUnit';

/** A copy that still holds so much of the other units' tasks is a copy of the whole table. */
const WHOLE = 0.5;

/** Changed texts, added, removed and moved rows, renamed and missing columns. */
export function officialProblems(
  read: ReadReturn,
  master: MasterTable,
  unit: ReportingUnit | null,
): readonly ReturnProblem[] {
  const { comparison, sheet } = read;
  const missing = missingTasks(read, master, unit);
  const isRearranged =
    comparison.added.length > 0 || missing.length > 0 || comparison.pairs.some(({ isMoved }) => isMoved);
  return [
    ...titleProblems(read, master),
    ...comparison.pairs.flatMap((pair) => [
      ...pair.differences.flatMap((difference) => changed(pair, difference, master)),
      ...unreadChanges(pair),
      ...numberChange(pair, isRearranged),
      ...(pair.isMoved
        ? [returnProblem('row-moved', { cell: textCell(pair.now), no: pair.base.no, to: pair.now.text.raw })]
        : []),
    ]),
    ...comparison.added.map((task) =>
      returnProblem('row-added', { cell: textCell(task), to: task.text.raw }),
    ),
    ...missing.map((task) => returnProblem('row-removed', { no: task.no, from: task.text.raw })),
    ...comparison.columns
      .filter(({ isRenamed }) => isRenamed)
      .map(({ now, baseHeading, nowHeading }) =>
        returnProblem('column-renamed', {
          cell: headingCell(read, now),
          from: baseHeading,
          to: nowHeading,
        }),
      ),
    ...comparison.lostHeadings.map((from) => returnProblem('column-missing', { from })),
    ...formulas(comparison.pairs, sheet, master),
  ];
}

/** Of the unit's tasks; of all where the copy is one of the whole table. */
function missingTasks(
  { comparison }: ReadReturn,
  { table }: MasterTable,
  unit: ReportingUnit | null,
): readonly UnderstoodTask[] {
  const own = new Set(unit?.tasks.map(({ index }) => index));
  const others = table.tasks.filter(({ index }) => !own.has(index)).length;
  const kept = comparison.pairs.filter(({ base }) => !own.has(base.index)).length;
  const isWhole = unit === null || (others > 0 && kept >= others * WHOLE);
  return comparison.removed.filter(({ index }) => isWhole || own.has(index));
}

function titleProblems(read: ReadReturn, master: MasterTable): readonly ReturnProblem[] {
  const [from, now] = [master.table.title?.text ?? '', read.table.title];
  const grade = from === '' ? 'same' : gradeTexts(from, now?.text ?? '');
  if (grade === 'same') return [];
  const cell = now === null ? null : cellAddress(now.row, now.column);
  const kind = grade === 'changed' ? 'official-changed' : 'official-noise';
  return [returnProblem(kind, { cell, from, to: now?.text ?? null })];
}

/** A blank where a merged cell was taken apart is told as a broken merge (mergeProblems.ts). */
function changed(
  { base }: TaskPair<UnderstoodTask>,
  { kind, grade, base: from, now: at }: FieldDifference,
  { table: { groups } }: MasterTable,
): readonly ReturnProblem[] {
  const isShown = kind === 'group' ? groups[base.group ?? -1]?.row === base.row : !isShared(base[kind]);
  if (!isShown && at.raw.trim() === '') return [];
  const problem = grade === 'changed' ? 'official-changed' : 'official-noise';
  return [returnProblem(problem, { cell: cellAddress(at.row, at.column), no: base.no, from, to: at.raw })];
}

function isShared(field: Field | null): boolean {
  return field !== null && (field.from === 'merged' || field.from === 'page-break');
}

/** Cells under headings the reader does not know are official too. */
function unreadChanges({ base, now }: TaskPair<UnderstoodTask>): readonly ReturnProblem[] {
  const others = new Map((now.others ?? []).map((field) => [field.heading, field]));
  return (base.others ?? []).flatMap((field) => {
    const own = others.get(field.heading);
    const grade = own ? gradeTexts(field.raw, own.raw) : 'same';
    if (!own || grade === 'same') return [];
    const kind = grade === 'changed' ? 'official-changed' : 'official-noise';
    return [
      returnProblem(kind, {
        cell: cellAddress(own.row, own.column),
        no: base.no,
        from: field.raw,
        to: own.raw,
      }),
    ];
  });
}

/** Rows that come and go bring other numbers with them. */
function numberChange(
  { base, now }: TaskPair<UnderstoodTask>,
  isRearranged: boolean,
): readonly ReturnProblem[] {
  const [from, to] = [base.no ?? '', now.no ?? ''];
  if (from === '' || gradeTexts(from, to) === 'same') return [];
  const isNoise = isRearranged || gradeTexts(from, to) === 'harmless';
  const cell = textCell(now);
  return [returnProblem(isNoise ? 'official-noise' : 'official-changed', { cell, no: base.no, from, to })];
}

/** A formula in an official cell, whatever it shows. */
function formulas(
  pairs: readonly TaskPair<UnderstoodTask>[],
  sheet: ReadReturn['sheet'],
  { sheet: masterSheet }: MasterTable,
): readonly ReturnProblem[] {
  return pairs.flatMap(({ base, now }) => {
    const fields = ['text', 'deadline', 'lead', 'coop', 'responsible', 'indicator'] as const;
    return fields.flatMap((kind) => {
      const [own, before] = [now[kind], base[kind]];
      if (!own || own.row !== now.row) return [];
      const found = cellAt(sheet, own.row, own.column);
      const was = before ? cellAt(masterSheet, before.row, before.column) : undefined;
      if (found?.formula === undefined || was?.formula !== undefined) return [];
      return [returnProblem('formula', { cell: cellAddress(own.row, own.column), no: base.no, to: own.raw })];
    });
  });
}

function textCell({ text }: UnderstoodTask): string {
  return cellAddress(text.row, text.column);
}

function headingCell({ table }: ReadReturn, column: number): string {
  return cellAddress(table.headerRows[0]?.to ?? table.range.top, column);
}
