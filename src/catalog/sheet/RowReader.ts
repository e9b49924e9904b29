// One row of the catalog's sheet, column by column: what is written there, and what is wrong with it.

import { answerWords, readAnswer, type Answer, type AnswerList } from './answers';
import type { RowCell } from './CatalogGrid';
import { readDay } from './readDay';
import type { SheetProblem } from './SheetProblem';

/** Reads the columns of one row; a cell that cannot be used counts as blank and is named. */
export class RowReader {
  constructor(
    private readonly at: (column: string) => RowCell,
    private readonly problems: SheetProblem[],
  ) {}

  /** The text; `''` when blank. */
  text(column: string): string {
    const { text, error } = this.at(column);
    if (!error) return text;
    this.fault('error-value', column);
    return '';
  }

  /** The answer; null when blank. */
  answer<List extends AnswerList>(list: List, column: string): Answer<List> | null {
    const word = this.text(column);
    if (word === '') return null;
    const answer = readAnswer(list, word);
    if (answer === null) this.fault('bad-answer', column, { answers: answerWords(list).join('、') });
    return answer;
  }

  /** The day, `YYYY-MM-DD`; null when blank. */
  day(column: string): string | null {
    const day = readDay(this.text(column));
    if (day === undefined) this.fault('bad-day', column);
    return day ?? null;
  }

  /** The number; null when blank. */
  count(column: string): number | null {
    const text = this.text(column);
    if (text === '' || /^\d{1,9}$/.test(text)) return text === '' ? null : Number(text);
    this.fault('bad-count', column);
    return null;
  }

  /** Says that a cell of this row cannot be used. */
  fault(id: SheetProblem['id'], column: string, data: SheetProblem['data'] = {}): void {
    const { address, text } = this.at(column);
    this.problems.push({ id, cell: address, data: { text, ...data } });
  }
}
