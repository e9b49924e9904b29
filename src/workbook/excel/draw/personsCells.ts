// What did a person write beside or into a generated sheet, and where does it belong after drawing anew?

import type { SheetPlan } from '../../SheetPlan';
import type { DrawnSheet } from './DrawnRecord';
import { isPersonsCell, planWidth, type Entry } from './entries';
import { enteredText } from './cellText';

/** Where a person's cells go: entries right of the plan, entries in the plan's own fill-in cells, and rows that lost their place. */
export interface PersonsCells {
  /** Rows from 1; columns from `width + 1`. Null when nothing has to move. */
  readonly beside: readonly Entry[][] | null;
  /** By `row,column` of the new plan. */
  readonly inside: ReadonlyMap<string, Entry>;
  /** Whole old rows whose key is gone although a person had written there. */
  readonly homeless: readonly Entry[][];
}

/** Nothing to move. */
const STAYS: PersonsCells = { beside: null, inside: new Map(), homeless: [] };

/** `cells` is the sheet before, from A1. Rows are matched by their keys; rows without a key keep their distance to the keyed row above. */
export function placePersonsCells(
  plan: SheetPlan,
  before: DrawnSheet | undefined,
  cells: readonly (readonly unknown[])[],
): PersonsCells {
  const keys = plan.rows.map(({ key }) => key ?? null);
  if (!before || sameKeys(before.keys, keys)) return STAYS;
  const width = planWidth(plan);
  const last = Math.max(width, ...cells.map((row) => row.length));
  const rows = Math.max(before.keys.length, keys.length);
  const beside: Entry[][] = Array.from({ length: rows }, () =>
    Array.from({ length: last - before.columns }, () => ''),
  );
  const inside = new Map<string, Entry>();
  const homeless: Entry[][] = [];
  const targets = targetRows(before.keys, keys);
  before.keys.forEach((_, place) => {
    const row = cells[place] ?? [];
    const own = row.slice(before.columns);
    const filled = fillIns(plan, row, targets[place] ?? null);
    const target = targets[place];
    if (target === null || target === undefined) {
      const isPersons = own.some((value) => value !== '') || hasFillIn(plan, row);
      if (isPersons) homeless.push(row.map(asEntry));
      return;
    }
    own.forEach((value, column) => {
      const line = beside[target];
      if (line) line[column] = moved(value, target - place);
    });
    for (const [column, entry] of filled) inside.set(`${target + 1},${column}`, entry);
  });
  return { beside: last > before.columns ? beside : null, inside, homeless };
}

/** New place of each old row (from 0); null when its key is gone. */
function targetRows(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): (number | null)[] {
  const places = new Map<string, number[]>();
  after.forEach((key, place) => {
    if (key !== null) places.set(key, [...(places.get(key) ?? []), place]);
  });
  const firstBefore = before.findIndex((key) => key !== null);
  const firstAfter = after.findIndex((key) => key !== null);
  let shift = firstBefore >= 0 && firstAfter >= 0 ? firstAfter - firstBefore : 0;
  return before.map((key, place) => {
    if (key === null) return place + shift < after.length ? place + shift : null;
    const target = places.get(key)?.shift() ?? null;
    if (target !== null) shift = target - place;
    return target;
  });
}

function fillIns(plan: SheetPlan, row: readonly unknown[], target: number | null): [number, Entry][] {
  if (target === null) return [];
  return (plan.rows[target]?.cells ?? []).flatMap((cell, column): [number, Entry][] =>
    isPersonsCell(cell) ? [[column + 1, asEntry(row[column] ?? '')]] : [],
  );
}

function hasFillIn(plan: SheetPlan, row: readonly unknown[]): boolean {
  const columns = new Set(
    plan.rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (isPersonsCell(cell) ? [column] : []))),
  );
  return row.some((value, column) => columns.has(column) && value !== '');
}

function moved(value: unknown, rows: number): Entry {
  if (typeof value === 'string' && value.startsWith('=')) return shiftedFormula(value, rows);
  return asEntry(value);
}

function asEntry(value: unknown): Entry {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? (value.startsWith('=') ? value : enteredText(value)) : '';
}

/**
 * A person's formula that moves with its row: relative rows on the same sheet move too.
 * @example shiftedFormula('=A5*$B$1', 3) //=> '=A8*$B$1'
 */
export function shiftedFormula(formula: string, rows: number): string {
  return formula
    .split(
      /("(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[\p{L}\p{N}_.]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/u,
    )
    .map((piece, place) =>
      place % 2 === 1
        ? piece
        : piece.replace(
            /(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_(])/gu,
            (_, column: string, row: string) => `${column}${Math.max(1, Number(row) + rows)}`,
          ),
    )
    .join('');
}

function sameKeys(before: readonly (string | null)[], after: readonly (string | null)[]): boolean {
  return before.length === after.length && before.every((key, place) => key === after[place]);
}
