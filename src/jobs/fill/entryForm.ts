// In which form does this office write its entries: which parts, under which headings, on lines of their own or in one run?

import type { ProgressPart } from '../../language/progress';
import { partWords } from '../../messages/zh-CN/rules/progress/part-missing';
import { isNoEntry } from '../../rules/isBlank';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { EntryBox } from './EntryBox';
import type { EntryPlace } from './entryPlace';
import { partsNamed, readBoxes } from './readBoxes';

/** The usual form of a table's entries. */
export interface EntryForm {
  readonly boxes: readonly EntryBox[];
  /** Each part begins a line. */
  readonly isLined: boolean;
}

/** A column's own name is none of the parts it asks for. */
const COLUMN_NAME = /^(?:工作|任务|目标)*(?:进展|完成|落实|推进|开展|工作)*(?:情况|进度|进展)$/;

/** As the other entries are written; where there are none, as the heading or a note asks; else 主要做法, 成效, 存在问题 under their headings. */
export function entryForm(table: UnderstoodTable, { text }: EntryPlace): EntryForm {
  const written = text === null ? [] : entriesOf(table, text.kind, text.at);
  const headed = written.map(({ raw }) => raw).filter((raw) => headingsOf(raw).length >= 2);
  const heading = text === null ? '' : (table.headings.get(text.column) ?? '');
  const asked = askedParts(heading, table.surroundings);
  if (headed.length > 0 && headed.length * 2 >= written.length) {
    return { boxes: usualHeadings(headed), isLined: headed.filter(isLined).length * 2 >= headed.length };
  }
  const boxes = asked ?? defaults;
  const isProse = written.length > 0;
  return {
    boxes: boxes.map((box) => ({ ...box, heading: isProse ? '' : `${box.label}：` })),
    isLined: !isProse,
  };
}

/** Do the parts of an entry begin lines? */
export function isLined(raw: string): boolean {
  const [, ...later] = headingsOf(raw);
  return later.every(({ heading }) => new RegExp(`\\n[\\s\\u3000]*${escaped(heading)}`).test(raw));
}

const defaults: readonly EntryBox[] = (['practice', 'result', 'problem'] as const).map((part) =>
  blankBox(partWords[part], [part]),
);

function blankBox(label: string, parts: readonly ProgressPart[]): EntryBox {
  return { label, heading: `${label}：`, parts, body: '' };
}

function entriesOf(table: UnderstoodTable, kind: 'progress' | 'status', at: number) {
  return table.tasks.flatMap((task) => {
    const entry = task[kind][at];
    return entry && !isNoEntry(entry.raw) ? [entry] : [];
  });
}

function headingsOf(raw: string): readonly EntryBox[] {
  return readBoxes(raw).filter(({ heading }) => heading !== '');
}

/** The set of headings used most often; of equals the longer one, since a part without words is often left out. */
function usualHeadings(entries: readonly string[]): readonly EntryBox[] {
  const sets = new Map<string, { count: number; boxes: readonly EntryBox[] }>();
  for (const raw of entries) {
    const boxes = headingsOf(raw).map((box) => ({ ...box, body: '' }));
    const key = boxes.map(({ heading }) => heading).join('\n');
    sets.set(key, { count: (sets.get(key)?.count ?? 0) + 1, boxes });
  }
  const [best] = [...sets.values()].sort(
    (one, two) => two.count - one.count || two.boxes.length - one.boxes.length,
  );
  return best?.boxes ?? defaults;
}

/** Parts named in the heading (进展情况（主要举措、取得成效、存在困难）) or in a note by the table; null when fewer than two are. */
function askedParts(
  heading: string,
  surroundings: UnderstoodTable['surroundings'],
): readonly EntryBox[] | null {
  const notes = surroundings.filter(({ text }) => /进展|填报|填写/.test(text)).map(({ text }) => text);
  for (const text of [heading, ...notes]) {
    const words = text.replace(/\s/g, '').split(/[、，,；;。：:（）()及和与/]|包括|注明|写明|填写|等/);
    const boxes = words
      .filter((word) => !COLUMN_NAME.test(word))
      .map((word) => blankBox(word, partsNamed(word)))
      .filter(({ parts }) => parts.length === 1);
    const distinct = boxes.filter(
      ({ parts }, place) => boxes.findIndex((box) => box.parts[0] === parts[0]) === place,
    );
    if (distinct.length >= 2) return distinct;
  }
  return null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
