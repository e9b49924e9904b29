// Which column of the issued table is which now, whatever its heading says? By its heading, by what it holds, then by its place.

import type { DutyTable } from '../DutyTable';
import { singleFields } from '../singleFields';
import { plainText } from './gradeTexts';
import type { ColumnPair } from './TableComparison';

type Headed = Pick<DutyTable, 'columns' | 'headings'>;

/** The columns that are there in both, and the headings of those that are gone. */
export function pairColumns(
  base: Headed,
  now: Headed,
): { readonly columns: readonly ColumnPair[]; readonly lostHeadings: readonly string[] } {
  const left = new Set(base.headings.keys());
  const free = new Set(now.headings.keys());
  const columns: ColumnPair[] = [];
  const pair = (one: number | null | undefined, other: number | null | undefined): void => {
    if (one == null || other == null || !left.delete(one)) return;
    if (!free.delete(other)) return void left.add(one);
    const [baseHeading, nowHeading] = [base.headings.get(one) ?? '', now.headings.get(other) ?? ''];
    const isRenamed = wordsOf(base, one) !== wordsOf(now, other);
    columns.push({ base: one, now: other, baseHeading, nowHeading, isRenamed });
  };
  const named = (): ReadonlyMap<string, number> =>
    new Map([...free].reverse().map((column) => [plainText(now.headings.get(column) ?? ''), column]));
  const nameOf = (column: number): string => plainText(base.headings.get(column) ?? '');
  const [here, there] = [named(), [...left].map(nameOf)];
  for (const column of [...left])
    if (there.filter((name) => name === nameOf(column)).length === 1) pair(column, here.get(nameOf(column)));
  for (const kind of ['text', 'number', 'group', ...singleFields] as const)
    pair(base.columns[kind], now.columns[kind]);
  const rest = named();
  for (const column of [...left]) pair(column, rest.get(nameOf(column)));
  const shifted = neighbours(columns);
  for (const column of [...left].sort((a, b) => a - b)) {
    const place = column + shifted(column);
    if (isUnknown(now, place) || isFillIn(base, column) === isFillIn(now, place)) pair(column, place);
  }
  return {
    columns: columns.sort((a, b) => a.now - b.now),
    lostHeadings: [...left].sort((a, b) => a - b).map((column) => base.headings.get(column) ?? ''),
  };
}

/** A heading in plain form; a fill-in column's without its period, which units put in quarter after quarter. */
function wordsOf({ headings, columns }: Headed, column: number): string {
  const heading = headings.get(column) ?? '';
  const fillIn = [...columns.progress, ...columns.status].find((one) => one.column === column);
  return plainText(fillIn?.period ? heading.replace(fillIn.period, '') : heading);
}

/** How far the nearest known column to the left has moved. */
function neighbours(columns: readonly ColumnPair[]): (column: number) => number {
  const known = [...columns].sort((a, b) => a.base - b.base);
  return (column) => {
    const near = known.filter(({ base }) => base < column).at(-1) ?? known[0];
    return near ? near.now - near.base : 0;
  };
}

function isFillIn({ columns }: Headed, column: number): boolean {
  return [...columns.progress, ...columns.status].some((one) => one.column === column);
}

function isUnknown({ columns }: Headed, column: number): boolean {
  const known = ['text', 'number', 'group', ...singleFields] as const;
  return (
    !isFillIn({ columns, headings: new Map() }, column) && known.every((kind) => columns[kind] !== column)
  );
}
