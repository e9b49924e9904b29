// What did a file fill in for this period, task by task?

import type { PeriodField } from '../../table/DutyTable';
import { gradeTexts } from '../../table/compare';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { isNoEntry } from '../../rules/isBlank';
import { cellAddress } from '../../workbook/address';
import { cellAt } from '../../workbook/SheetSnapshot';
import type { EntryKind } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import type { ReadReturn } from './readReturn';

/** One entry cell of a returned file, and the master's beside it. */
export interface ReturnedEntry {
  /** The master's task. */
  readonly task: UnderstoodTask;
  readonly kind: EntryKind;
  /** A1 address in the returned file. */
  readonly cell: string;
  /** What was filled in; '' when nothing was, or only a dash. */
  readonly text: string;
  /** What stands in the master; '' when nothing does. */
  readonly standing: string;
  /** The cell holds a formula or an error value. */
  readonly isFormula: boolean;
}

/** Entries of all tasks the file has in common with the master, blank ones too. */
export function readEntries(read: ReadReturn, master: MasterTable): readonly ReturnedEntry[] {
  const { comparison, sheet } = read;
  const columns = new Map(comparison.columns.map((pair) => [pair.base, pair.now]));
  return comparison.pairs.flatMap(({ base, now }) =>
    entryKinds(master).flatMap(({ kind, of, at }): ReturnedEntry[] => {
      const own = base[of][at];
      const column = columns.get(master.table.columns[of][at]?.column ?? 0);
      if (!own || column === undefined) return [];
      const place = read.table.columns[of].findIndex((one) => one.column === column);
      const field = place < 0 ? undefined : now[of][place];
      const row = field?.row ?? now.row;
      const found = cellAt(sheet, row, column);
      const raw = found?.error === undefined ? (field?.raw ?? found?.text ?? '') : '';
      return [
        {
          task: base,
          kind,
          cell: cellAddress(row, column),
          text: entryText(raw),
          standing: entryText(own.raw),
          isFormula: found?.formula !== undefined || found?.error !== undefined,
        },
      ];
    }),
  );
}

/** The two kinds of entries, and where a task has them. */
function entryKinds({ place: { text, status } }: Pick<MasterTable, 'place'>): readonly {
  readonly kind: EntryKind;
  readonly of: 'progress' | 'status';
  readonly at: number;
}[] {
  return [
    ...(text === null ? [] : [{ kind: 'progress' as const, of: text.kind, at: text.at }]),
    ...(status === null ? [] : [{ kind: 'status' as const, of: 'status' as const, at: status }]),
  ];
}

/** The master's field of an entry. */
export function entryField(
  task: UnderstoodTask,
  kind: EntryKind,
  master: Pick<MasterTable, 'place'>,
): PeriodField | null {
  const found = entryKinds(master).find((one) => one.kind === kind);
  return found ? (task[found.of][found.at] ?? null) : null;
}

/**
 * An entry as it is taken over: line breaks as Excel writes them, no blanks at the ends; a dash or 无 is none.
 * @example entryText('已建成。\r\n ') //=> '已建成。'
 */
export function entryText(raw: string): string {
  return isNoEntry(raw) ? '' : raw.replace(/\r\n?/g, '\n').trim();
}

/** Do two entries say the same, but for blanks and forms of writing? */
export function isSameEntry(one: string, other: string): boolean {
  return gradeTexts(one, other) !== 'changed';
}
