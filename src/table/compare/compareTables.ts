// What became of an issued table? Tasks are known by group, text and units; their official texts are held against each other.

import type { DutyTable, DutyTask, Field } from '../DutyTable';
import { singleFields } from '../singleFields';
import { gradeTexts } from './gradeTexts';
import { matchTasks } from './matchTasks';
import { pairColumns } from './pairColumns';
import { steadyPlaces } from './steadyPlaces';
import type { ColumnPair, FieldDifference, OfficialKind, TableComparison, TaskPair } from './TableComparison';

/** A table, understood or as printed. */
export type ComparableTable<T extends DutyTask> = Omit<DutyTable, 'tasks'> & { readonly tasks: readonly T[] };

const officialFields = singleFields.filter((kind) => kind !== 'contact' && kind !== 'remark');

/**
 * Holds a table against the one it was issued as. Traditional text is compared once the dictionary is loaded (prepareSheets).
 * @example compareTables(issued, returned).pairs[0]?.differences //=> [{ kind: 'lead', grade: 'changed', … }]
 */
export function compareTables<T extends DutyTask>(
  base: ComparableTable<T>,
  now: ComparableTable<T>,
): TableComparison<T> {
  const matches = matchTasks(base, now);
  const columns = pairColumns(base, now);
  const counterparts = new Map([...matches].map(([one, other]) => [other, one]));
  const inOrder = [...counterparts].sort(([a], [b]) => a - b);
  const steady = steadyPlaces(inOrder.map(([, place]) => place));
  const fields = fieldPairs(base, now, columns.columns);
  const groupDifference = groupDifferences(base, now);
  const pairs = inOrder.flatMap(([place, other], at): TaskPair<T>[] => {
    const [before, after] = [base.tasks[other], now.tasks[place]];
    if (!before || !after) return [];
    const isMoved = !steady.has(at);
    const differences = [
      ...(isMoved ? [] : groupDifference(before, after)),
      ...fields.flatMap((pair) => fieldDifference(pair, before, after)),
    ];
    return [{ base: before, now: after, isMoved, differences }];
  });
  return {
    pairs,
    byTask: new Map(pairs.map((pair) => [pair.now.index, pair])),
    added: now.tasks.filter((_, place) => !counterparts.has(place)),
    removed: base.tasks.filter((_, place) => !matches.has(place)),
    ...columns,
  };
}

interface FieldPair {
  readonly base: Exclude<OfficialKind, 'group'>;
  readonly now: Exclude<OfficialKind, 'group'>;
}

/** Fields of the columns that are there in both; a renamed column keeps its field. */
function fieldPairs<T extends DutyTask>(
  base: ComparableTable<T>,
  now: ComparableTable<T>,
  columns: readonly ColumnPair[],
): readonly FieldPair[] {
  const kindIn = ({ columns: own }: ComparableTable<T>, column: number): FieldPair['base'] | undefined =>
    (['text', ...officialFields] as const).find((kind) => own[kind] === column);
  const found = columns.flatMap((pair): FieldPair[] => {
    const [one, other] = [kindIn(base, pair.base), kindIn(now, pair.now)];
    return one && other ? [{ base: one, now: other }] : [];
  });
  return found;
}

function fieldDifference(pair: FieldPair, before: DutyTask, after: DutyTask): readonly FieldDifference[] {
  const [base, now] = [before[pair.base], after[pair.now]];
  if (base === null || now === null) return [];
  const grade = gradeFields(base, now);
  return grade === 'same' ? [] : [{ kind: pair.base, grade, base: base.raw, now }];
}

/** Two real dates are compared as days; how they are shown is harmless. */
function gradeFields(base: Field, now: Field): ReturnType<typeof gradeTexts> {
  const grade = gradeTexts(base.raw, now.raw);
  const sameDay = base.date !== undefined && base.date === now.date;
  return grade === 'changed' && sameDay ? 'harmless' : grade;
}

/** A task that kept its place and stands under another title: that is told once for each two titles, at the later one or where it should stand. */
function groupDifferences<T extends DutyTask>(
  base: ComparableTable<T>,
  now: ComparableTable<T>,
): (before: DutyTask, after: DutyTask) => readonly FieldDifference[] {
  const told = new Set<string>();
  const titles = new Set(base.groups.map(({ title }) => title));
  return (before, after) => {
    const title = before.group === null ? undefined : base.groups[before.group]?.title;
    const group = after.group === null ? undefined : now.groups[after.group];
    const grade = title === undefined ? 'same' : gradeTexts(title, group?.title ?? '');
    const key = `${before.group} ${after.group}`;
    if (title === undefined || grade === 'same' || told.has(key)) return [];
    told.add(key);
    const isLost = group === undefined || (grade === 'changed' && titles.has(group.title));
    const column = now.columns.group ?? now.range.left;
    const at = isLost ? { raw: '', row: after.row, column } : { raw: group.title, row: group.row, column };
    return [{ kind: 'group', grade, base: title, now: at }];
  };
}
