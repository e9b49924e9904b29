// What a person decided about a notice's rows and about the pieces that found no place, and the notice as it is then.

import type { Notice, PieceKind } from '../../notice/Notice';
import { markerOf } from '../../notice/outline/marker';
import type { NoticeRow, RowField } from '../../notice/rows/NoticeRow';
import { noticeRows, type NoticeRows } from '../../notice/rows/noticeRows';
import { rowPieces } from '../../notice/rows/rowPieces';

/** What a loose piece is: a task, part of the task above, or neither. */
export type LooseDecision = 'task' | 'above' | 'none';

/** Everything decided so far. */
export interface NoticeDecisions {
  /** Cells as the person wants them, by the row's key. */
  readonly cells: Readonly<Record<string, Readonly<Partial<Record<RowField, string>>>>>;
  /** Keys of rows that are no tasks. */
  readonly dropped: readonly string[];
  /** By the piece's place in `Notice.pieces`. */
  readonly loose: Readonly<Record<number, LooseDecision>>;
}

/** Nothing decided. */
export const undecided: NoticeDecisions = { cells: {}, dropped: [], loose: {} };

/** The rows of the sheet, and the notice with what became of its pieces. */
export interface DecidedNotice extends NoticeRows {
  readonly notice: Notice;
}

/**
 * The notice under the decisions; a piece that belongs to no task above stays as it is.
 * @example decide(notice, { ...undecided, loose: { 7: 'task' } }).rows.length //=> one more
 */
export function decide(notice: Notice, { cells, dropped, loose }: NoticeDecisions): DecidedNotice {
  const read = noticeRows(notice.tasks);
  const own = rowPieces(notice);
  const kinds = new Map<number, PieceKind>();
  const gone = new Set(dropped);
  read.rows.forEach(({ key }, place) => {
    if (gone.has(key)) for (const at of own[place] ?? []) kinds.set(at, 'excluded');
  });
  const rows: NoticeRow[] = read.rows.filter(({ key }) => !gone.has(key));
  notice.pieces.forEach((piece, place) => {
    const decision = loose[place];
    if (decision === 'none') kinds.set(place, 'excluded');
    if (decision !== 'task' && decision !== 'above') return;
    const above = rows.findLastIndex(({ paragraph }) => paragraph <= piece.paragraph);
    const before = rows[above];
    if (decision === 'above' && !before) return;
    kinds.set(place, 'task');
    if (decision === 'above' && before)
      rows[above] = { ...before, text: `${before.text}\n${piece.text.trim()}` };
    else rows.splice(above + 1, 0, newRow(piece, place, before?.group ?? null));
  });
  return {
    firstLeads: read.firstLeads,
    rows: rows.map((row) => ({ ...row, ...cells[row.key] })),
    notice: {
      ...notice,
      pieces: notice.pieces.map((piece, place) => ({ ...piece, kind: kinds.get(place) ?? piece.kind })),
    },
  };
}

/** Key of the row that a loose piece becomes. */
export function looseKey(place: number): string {
  return `piece ${place}`;
}

function newRow(
  { text, paragraph }: Notice['pieces'][number],
  place: number,
  group: number | null,
): NoticeRow {
  const printed = text.trim();
  const marker = markerOf(printed);
  const nobody = { deadline: '', lead: '', coop: '', responsible: '', leader: '', contact: '', clause: '' };
  const own = { no: marker?.no ?? '', text: printed.slice(marker?.length ?? 0).trim() };
  return { key: looseKey(place), group, paragraph, ...own, ...nobody };
}
