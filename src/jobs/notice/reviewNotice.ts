// What does a person look over before a table is made from a notice? Every row with its paragraphs, what is doubtful about it, and what could be taken instead.

import { findDeadlines } from '../../language/deadline';
import { asideParts } from '../../notice/clause/asideParts';
import type { ClauseOddity, Notice, NoticeTask } from '../../notice/Notice';
import { cleanedText } from '../../notice/rows/cleanedText';
import { rowFields, type NoticeRow, type RowField } from '../../notice/rows/NoticeRow';
import { noticeRows } from '../../notice/rows/noticeRows';
import { rowPieces } from '../../notice/rows/rowPieces';

/** Why a row should be looked at; `noticeDesk.ts` says it in words. */
export type DoubtId =
  ClauseOddity | 'nobody' | 'unknown' | 'inherited' | 'time' | 'short' | 'clause' | 'number';

/** A doubt, and the words of the notice it is about; `''` where it is about none. */
export interface Doubt {
  readonly id: DoubtId;
  readonly words: string;
}

/** A row beside what it was made of. */
export interface ReviewRow {
  readonly row: NoticeRow;
  /** Its paragraphs as printed. */
  readonly source: string;
  /** None where nothing is doubtful. */
  readonly doubts: readonly Doubt[];
  /** Cells that would read otherwise without noise, Traditional characters and the like. */
  readonly cleaned: Readonly<Partial<Record<RowField, string>>>;
  /** Times its text speaks of, where the clause gives no deadline; offered, never taken. */
  readonly times: readonly string[];
}

/** A piece that found no place; `place` is its place in `Notice.pieces`. */
export interface LoosePiece {
  readonly place: number;
  readonly paragraph: number;
  readonly text: string;
}

/** Everything that is looked over, in the notice's order. */
export interface NoticeReview {
  readonly rows: readonly ReviewRow[];
  readonly loose: readonly LoosePiece[];
}

/** Lays the notice out for looking over. */
export function reviewNotice(notice: Notice): NoticeReview {
  const { rows } = noticeRows(notice.tasks);
  const own = rowPieces(notice);
  const reference = { year: notice.year, date: notice.date };
  const doubled = doubledNumbers(rows);
  return {
    rows: rows.flatMap((row, place): ReviewRow[] => {
      const task = notice.tasks[place];
      if (!task) return [];
      const source = (own[place] ?? []).map((at) => notice.pieces[at]?.text.trim() ?? '').join('\n');
      const cleaned = Object.fromEntries(
        rowFields.flatMap((field) => {
          const clean = cleanedText(row[field]);
          return clean === row[field].trim() ? [] : [[field, clean]];
        }),
      );
      const said = row.deadline === '' ? findDeadlines(task.text, reference) : [];
      const times = said.filter(({ type }) => type !== 'none' && type !== 'unknown').map(({ raw }) => raw);
      const doubts = doubtsOf(task, row, doubled);
      return [{ row, source, doubts, cleaned, times: [...new Set(times)] }];
    }),
    loose: notice.pieces.flatMap(({ kind, paragraph, text }, place) =>
      kind === 'unattributed' ? [{ place, paragraph, text: text.trim() }] : [],
    ),
  };
}

/** A bracket left in the text that speaks of who does it. */
const CLAUSE_LEFT = /[（(〔【][^（()）〔〕【】]*(?:牵头|负责|配合|责任单位)[^（()）〔〕【】]*[）)〕】]/;
/** A task in fewer characters is hardly one. */
const SHORTEST = 4;

function doubtsOf(task: NoticeTask, row: NoticeRow, doubled: ReadonlySet<string>): readonly Doubt[] {
  const { lead, coop, responsible, oddities, isInherited, deadline } = task;
  const units = [...lead, ...coop, ...responsible];
  const unknown = units
    .filter(({ match }) => match === 'unknown' || match === 'typo')
    .map(({ clean }) => clean);
  const unread = deadline.terms.filter(({ type }) => type === 'unknown');
  const left = CLAUSE_LEFT.exec(task.text)?.[0] ?? '';
  const found: readonly (readonly [DoubtId, boolean, string?])[] = [
    [
      'nobody',
      units.length === 0,
      asideParts(task.clause ?? '')
        .map(({ value }) => value)
        .join('、'),
    ],
    ['unknown', unknown.length > 0, unknown.join('、')],
    ...oddities.map((oddity) => [oddity, true] as const),
    ['time', unread.length > 0, deadline.raw],
    ['clause', left !== '', left],
    ['short', task.text.trim().length < SHORTEST],
    ['number', doubled.has(`${row.group} ${row.no}`), row.no],
    ['inherited', isInherited, task.clause ?? ''],
  ];
  return found.flatMap(([id, holds, words = '']) => (holds ? [{ id, words }] : []));
}

function doubledNumbers(rows: readonly NoticeRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { group, no } of rows) {
    const name = `${group} ${no}`;
    if (no !== '' && seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return twice;
}
