// How does a list point back at the official sheet, so that the link follows when rows are inserted there?

import { columnLetters } from '../workbook/address';
import { literal } from './formula';
import type { DraftCell } from './SheetDraft';
import type { SourceCell } from './SummaryTask';

/** Longer sheet names would not fit into the column; the address alone is enough, since 口径 names the sheet. */
const SHORT_NAME = 3;

/**
 * A cell with a link to an official cell: HYPERLINK over ROW of a reference, nothing volatile.
 * @example linkCell('附件', { row: 12, column: 3 }) // shows 附件!C12
 */
export function linkCell(sheet: string, { row, column }: SourceCell): DraftCell {
  const letters = columnLetters(column);
  const line = { sheet, row, column };
  const words = wordsOf(sheet, letters);
  const text = words.prefix + String(row);
  return {
    value: {
      formula: ['HYPERLINK(', words.target, '&ROW(', line, '),', words.shown, '&ROW(', line, '))'],
      value: text,
      readsSource: true,
    },
    style: '责_链接',
    span: 1,
    link: { text, sheet, address: letters + String(row) },
  };
}

interface LinkWords {
  readonly target: string;
  readonly shown: string;
  readonly prefix: string;
}

/** The last ones: a list points at one column of one sheet all the way down. */
let last: { readonly sheet: string; readonly letters: string; readonly words: LinkWords } | null = null;

function wordsOf(sheet: string, letters: string): LinkWords {
  if (last?.sheet === sheet && last.letters === letters) return last.words;
  const prefix = sheet.length <= SHORT_NAME ? `${sheet}!${letters}` : letters;
  const target = literal(`#'${sheet.replaceAll("'", "''")}'!${letters}`);
  last = { sheet, letters, words: { target, shown: literal(prefix), prefix } };
  return last.words;
}
