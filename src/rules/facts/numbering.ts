// How does this table number its tasks: where the numbers stand, whether they start anew, and which places of the sequence are wrong?

import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { isSameTask } from './isSameTask';
import { numberKey, numberValue } from './taskNumber';

/** The numbering of a table. Tasks are meant by their `index`. */
export interface Numbering {
  /** `text` the number begins the task's text · `column` it has a cell of its own · `none` tasks are not numbered as a rule. */
  readonly place: 'text' | 'column' | 'none';
  /** Task with a number that an earlier one has → that earlier task. */
  readonly doubled: ReadonlyMap<number, UnderstoodTask>;
  /** Task before which numbers are left out → the last number before the gap. */
  readonly gaps: ReadonlyMap<number, string>;
}

/** Reads the numbering once from first task to last. */
export function numbering(table: UnderstoodTable, sheet: SheetSnapshot): Numbering {
  const numbered = table.tasks.filter((task) => task.no !== null);
  if (numbered.length * 2 < table.tasks.length || numbered.length === 0) {
    return { place: 'none', doubled: new Map(), gaps: new Map() };
  }
  const place = placeOfNumbers(numbered, table.columns.number, sheet);
  return { place, ...wrongPlaces(table.tasks, startsAnew(table.tasks)) };
}

/** In the column, when most tasks' own number stands in its cell there; else at the beginning of the texts. */
function placeOfNumbers(
  numbered: readonly UnderstoodTask[],
  column: number | null,
  sheet: SheetSnapshot,
): Numbering['place'] {
  if (column === null) return 'text';
  const inColumn = numbered.filter((task) => {
    const printed = cellAt(sheet, task.row, column)?.text;
    return printed === undefined
      ? task.text.from === 'merged'
      : numberKey(printed) === numberKey(task.no ?? '');
  });
  return inColumn.length * 2 > numbered.length ? 'column' : 'text';
}

/** Tasks with which a new count begins: 1 after a higher number, followed by 2 or alone in its group. */
function startsAnew(tasks: readonly UnderstoodTask[]): ReadonlySet<number> {
  const fresh = new Set<number>();
  let before: number | null = null;
  tasks.forEach((task, place) => {
    const value = numberValue(task.no);
    const next = tasks[place + 1];
    const goesOn = next !== undefined && numberValue(next.no) === 2;
    const alone = task.group !== null && next?.group !== task.group && tasks[place - 1]?.group !== task.group;
    const nextIsFresh = next === undefined || numberValue(next.no) === 1;
    if (value === 1 && before !== null && (goesOn || (alone && nextIsFresh))) fresh.add(task.index);
    before = value ?? before;
  });
  return fresh;
}

function wrongPlaces(
  tasks: readonly UnderstoodTask[],
  fresh: ReadonlySet<number>,
): Pick<Numbering, 'doubled' | 'gaps'> {
  const doubled = new Map<number, UnderstoodTask>();
  const gaps = new Map<number, string>();
  let seen = new Map<string, UnderstoodTask>();
  let last: { value: number; no: string; place: number } | null = null;
  tasks.forEach((task, place) => {
    if (fresh.has(task.index)) {
      seen = new Map();
      last = null;
    }
    if (task.no === null) return;
    const key = numberKey(task.no);
    const earlier = seen.get(key);
    if (earlier && !isSameTask(earlier, task)) {
      doubled.set(task.index, earlier);
      return;
    }
    seen.set(key, task);
    if (earlier) return;
    const value = numberValue(task.no);
    if (value === null) return;
    if (last && value - last.value > place - last.place) gaps.set(task.index, last.no);
    last = { value, no: task.no, place };
  });
  return { doubled, gaps };
}
