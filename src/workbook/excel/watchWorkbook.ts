// Tells of selections and changes a short while after the last of several events; never more than that, because handlers run for every co-author.

import type { WatchHandlers } from '../Workbook';
import { problemOf } from './ExcelProblem';
import { withExcel } from './withExcel';

/** Milliseconds of quiet before a watcher is told. */
const QUIET = 300;

/** Registers the handlers; the answer takes them away again, and nothing is told after it was called. */
export async function watchWorkbook({ onSelection, onChange }: WatchHandlers): Promise<() => Promise<void>> {
  let isOver = false;
  const changed = new Set<string>();
  const tellChange = debounced(async () => {
    const ids = [...changed];
    changed.clear();
    const names = await sheetNames(ids);
    if (!isOver && names.length > 0) onChange?.(names);
  });
  let selected: Excel.WorksheetSelectionChangedEventArgs | undefined;
  const tellSelection = debounced(async () => {
    if (!selected) return;
    const { worksheetId, address } = selected;
    const [sheet] = await sheetNames([worksheetId]);
    if (!isOver && sheet !== undefined) onSelection?.({ sheet, address });
  });
  const registered = await withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[] = [];
    if (onChange)
      handlers.push(
        worksheets.onChanged.add(({ worksheetId }) => {
          changed.add(worksheetId);
          tellChange.soon();
          return Promise.resolve();
        }),
      );
    if (onSelection)
      handlers.push(
        worksheets.onSelectionChanged.add((event) => {
          selected = event;
          tellSelection.soon();
          return Promise.resolve();
        }),
      );
    await context.sync();
    return handlers;
  });
  return async () => {
    isOver = true;
    tellChange.never();
    tellSelection.never();
    const [first] = registered;
    if (!first) return;
    try {
      // Handlers are taken away in the context they were registered in.
      for (const handler of registered) handler.remove();
      await first.context.sync();
    } catch (error) {
      throw problemOf(error);
    }
  };
}

/** Names of the sheets that still are there; a busy Excel is no news: the next event asks again. */
async function sheetNames(ids: readonly string[]): Promise<string[]> {
  return withExcel(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.filter((sheet) => !sheet.isNullObject).map(({ name }) => name);
  }).catch(() => []);
}

function debounced(tell: () => Promise<void>): { soon: () => void; never: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = (): void => clearTimeout(timer);
  return {
    never,
    soon: () => {
      never();
      timer = setTimeout(() => void tell(), QUIET);
    },
  };
}
