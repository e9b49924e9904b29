// Which period's entries are the latest in a table, whatever day it is?

import { isNoEntry } from '../../rules/isBlank';
import type { MasterTable } from './MasterTable';

/** The table looked at where anybody filled in last; unchanged where it has one period, or nobody filled in anything. */
export function latestEntries(master: MasterTable): MasterTable {
  const { table, place } = master;
  const latest = (kind: 'progress' | 'status'): number =>
    table.columns[kind].findLastIndex((_, at) =>
      table.tasks.some((task) => !isNoEntry(task[kind][at]?.raw ?? '')),
    );
  const kind = place.text?.kind ?? 'progress';
  const [text, status] = [latest(kind), latest('status')];
  return {
    ...master,
    place: {
      text:
        place.text && text >= 0
          ? { kind, at: text, column: table.columns[kind][text]?.column ?? 0 }
          : place.text,
      status: place.status !== null && status >= 0 ? status : place.status,
    },
  };
}
