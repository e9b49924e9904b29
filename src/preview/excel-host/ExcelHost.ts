// The simulated Excel: takes the batches of the real office.js, one after the other, and keeps a record of them.

import type { FUniver } from './univer/facades';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { HostState } from './HostState';
import { runBatch } from './protocol/runBatch';
import type { WireAction, WireAnswer, WireBatch } from './protocol/wire';
import { ActionType } from './protocol/wire';
import { nativeTransport, type Introduction, type Trip } from './transport/nativeTransport';
import { UniverBook } from './univer/UniverBook';
import type { ReferencedTable } from './univer/structuredReferences';

/** Actions that office.js sends on its own account. */
const HOUSEKEEPING = ['_RemoveReference', '_KeepReference', 'NotifyActionHandlerReady'];
/** Methods that change something, though the wire does not mark them. */
const CHANGING =
  /^(Add|Insert|Delete|Clear|ClearAll|Merge|Unmerge|Resize|ConvertToRange|SetPosition|SetSolidColor|SetPrint.*|RemovePageBreaks|Freeze.*|Unfreeze)$/;

/**
 * A simulated Excel over one workbook of the embedded spreadsheet.
 * @example new ExcelHost(api, workbook, { name: '责任分工.xlsx', excelApi: '1.14' }).external()
 */
export class ExcelHost {
  readonly state: HostState;
  readonly trips: Trip[] = [];
  private readonly introduction: Introduction;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    api: FUniver,
    workbook: FWorkbook,
    options: { readonly name: string; readonly excelApi: string },
  ) {
    const book = new UniverBook(api, workbook, () => this.referencedTables());
    this.state = new HostState(book, options.name);
    this.introduction = { excelApi: options.excelApi, locale: 'zh-CN', documentUrl: options.name };
  }

  /** Members asked for that this host does not know. */
  get unknown(): readonly string[] {
    return this.state.unknown;
  }

  /** Runs a batch after those before it. */
  run(batch: WireBatch): Promise<WireAnswer> {
    const result = this.queue.then(() => runBatch(batch, this.state));
    this.queue = result;
    return result;
  }

  /** The object for `window.external`. */
  external(): object {
    return nativeTransport(this, this.introduction, (trip) => this.trips.push(trip));
  }

  /** Trips the add-in asked for: without the library's own. */
  userTrips(): Trip[] {
    return this.trips.filter(({ batch }) => batch.Actions.some((action) => !isHousekeeping(action)));
  }

  /** Trips that changed anything in the workbook. */
  writingTrips(): Trip[] {
    return this.trips.filter(
      ({ batch }) =>
        batch.Actions.some(
          (action) => action.ActionType === ActionType.setProperty || CHANGING.test(action.Name),
        ) || Object.values(batch.ObjectPaths).some((path) => CHANGING.test(path.Name)),
    );
  }

  private referencedTables(): ReferencedTable[] {
    return this.state.tables.map(({ name, sheet, area }) => ({
      name,
      sheetName: sheet.name,
      area,
      columns: (sheet.values({ ...area, bottom: area.top })[0] ?? []).map(String),
    }));
  }
}

function isHousekeeping(action: WireAction): boolean {
  return (
    action.ActionType === ActionType.instantiate ||
    action.ActionType === ActionType.trace ||
    HOUSEKEEPING.includes(action.Name)
  );
}
