// What we keep in the workbook, told in one setting: checksums, so that a lost or damaged part is noticed.

/** One entry of the journal: in which slots of the ring it lies. */
export interface HeadEntry {
  readonly id: number;
  readonly slots: readonly number[];
  /** Fingerprint of its text. */
  readonly sum: string;
  /** Its cells are being written: still here afterwards, Excel was lost on the way. */
  readonly open?: true;
}

/** The setting. */
export interface StoreHead {
  /** Fingerprint of the settings' text; absent as long as none were kept. */
  readonly settings?: string;
  /** Number of the newest entry there ever was. */
  readonly last: number;
  /** Slot of the ring that is written next. */
  readonly next: number;
  /** Oldest first. */
  readonly entries: readonly HeadEntry[];
}

/** Key of the setting. */
const HEAD_KEY = '责任分工表.存档';

/** A workbook in which nothing was kept yet. */
const EMPTY: StoreHead = { last: 0, next: 0, entries: [] };

/** Asks for the setting; readable after the next sync. */
export function askHead(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(HEAD_KEY);
  setting.load('value');
  return setting;
}

/** The head of what was asked; an empty one when it is not there or damaged. */
export function headOf(setting: Excel.Setting): StoreHead {
  if (setting.isNullObject || typeof setting.value !== 'string') return EMPTY;
  try {
    const head = JSON.parse(setting.value) as Partial<StoreHead> | null;
    const isSound =
      Array.isArray(head?.entries) && typeof head.last === 'number' && typeof head.next === 'number';
    return isSound ? (head as StoreHead) : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Keeps the head. */
export function keepHead(context: Excel.RequestContext, head: StoreHead): void {
  context.workbook.settings.add(HEAD_KEY, JSON.stringify(head));
}
