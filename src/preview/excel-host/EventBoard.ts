// Which events did the add-in ask for, and what has happened since? Told after the batch, as Excel does.
// Numbers and arguments: dumped from @microsoft/office-js 1.1.110 ("onChanged" 10, "onSelectionChanged" 14).

/** An event as it goes to the client. */
export interface HostEvent {
  readonly type: number;
  /** Id of the sheet, or `Workbook` for handlers of the collection. */
  readonly target: string;
  readonly args: object;
}

/** Wire names of the events this host knows. */
export const EVENTS = { DataChanged: 10, SelectionChanged: 14 } as const;

/** Target of handlers on `workbook.worksheets`. */
const WORKBOOK = 'Workbook';

/** Handlers that are registered, and events that wait to be told. */
export class EventBoard {
  private readonly registered = new Map<string, number>();
  private waiting: HostEvent[] = [];

  register(type: number, target: string | null): void {
    const key = `${type} ${target ?? WORKBOOK}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string | null): void {
    this.registered.delete(`${type} ${target ?? WORKBOOK}`);
  }

  /** How many kinds of event are asked for: 0 when every watcher has ended. */
  get count(): number {
    return this.registered.size;
  }

  /** Cells were changed. */
  changed(sheetId: string, address: string): void {
    this.note(EVENTS.DataChanged, sheetId, {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheetId,
      address,
    });
  }

  /** Cells were selected. */
  selected(sheetId: string, address: string): void {
    this.note(EVENTS.SelectionChanged, sheetId, { worksheetId: sheetId, address });
  }

  /** What waits, once. */
  take(): readonly HostEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }

  private note(type: number, sheetId: string, args: object): void {
    for (const target of [sheetId, WORKBOOK])
      if (this.registered.has(`${type} ${target}`)) this.waiting.push({ type, target, args });
  }
}
