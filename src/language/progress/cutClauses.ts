// Cuts a progress text into clauses: list marks and headings off, each clause under the parts its heading names.

import { normalForm } from '../text';
import type { Clause, ProgressPart } from './Clause';
import { partHeading } from './partHeading';
import { NO_PROBLEM } from './sense';

const NUMERAL = '[一二三四五六七八九十]';
const LIST_MARK = new RegExp(
  `^(?:[(]?${NUMERAL}{1,3}[、.)]|[(]\\d{1,2}[)]|\\d{1,2}[.、)](?!\\d)|[①-⑳]|${NUMERAL}(?:是|则)(?!否)|其${NUMERAL}[,:是]|第${NUMERAL}[,:]|首先,?|其次,?|[●◆■★*·•])[、.]?`,
);
/** The rest of the sentence tells of plans. */
const PLANNED = /^(?:下一?步|下阶段|接下来|今后|后续将|明年|来年|下年度)/;
const SENTENCE_END = /[。;!?\n]/;

/** A text cut up. */
export interface CutText {
  readonly clauses: readonly Clause[];
  /** Parts named by the heading that is in force behind it. */
  readonly headed: readonly ProgressPart[];
  /** How many sentences it has ended. */
  readonly sentences: number;
}

/**
 * The clauses of a text, empty ones left out. Behind 存在问题：无 the part is over.
 * @param before parts named by the heading in force where the text begins
 * @example cutClauses('做法：印发方案。问题：无').clauses.map(({ text, headed }) => [text, headed]) //=> [['印发方案', ['practice']], ['无', ['problem']]]
 */
export function cutClauses(printed: string, before: readonly ProgressPart[] = []): CutText {
  const { text, at } = fold(printed);
  const clauses: Clause[] = [];
  let headed = before;
  let sentence = 0;
  let planned = -1;
  let from = 0;
  while (from < text.length) {
    const rest = text.slice(from, from + 40);
    const mark = LIST_MARK.exec(rest)?.[0].length ?? 0;
    const heading = partHeading(rest.slice(mark));
    if (heading) headed = heading.parts;
    from += mark + (heading?.length ?? 0);
    if (mark > 0 || heading) {
      sentence += 1;
      if (heading && from < text.length) continue;
    }
    const to = clauseEnd(text, from);
    const words = text.slice(from, to);
    if (PLANNED.test(words)) planned = sentence;
    const under: readonly ProgressPart[] = planned === sentence ? ['next'] : headed;
    const clause = { text: words, at: at.slice(from, to), sentence, headed: under };
    if (to > from) clauses.push(clause);
    if (headed.includes('problem') && NO_PROBLEM.test(clause.text)) headed = [];
    if (SENTENCE_END.test(text[to] ?? '')) sentence += 1;
    from = to + 1;
  }
  return { clauses, headed, sentences: sentence };
}

/** A comma or colon between digits belongs to the number. */
function clauseEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (SENTENCE_END.test(character)) return at;
    const isInNumber = /[\d%]/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
    if (character === ':' && !isInNumber) return at;
    if (character === ',' && !(isInNumber && /^\d{3}(?!\d)/.test(text.slice(at + 1)))) return at;
  }
  return text.length;
}

/** Without blanks; a line break stays where a heading ends or a list mark begins the next line. */
function fold(printed: string): { readonly text: string; readonly at: readonly number[] } {
  const normal = normalForm(printed, { blanks: 'keep' });
  if (!/[ \n]/.test(normal.text)) return { text: normal.text, at: normal.starts };
  let text = '';
  const at: number[] = [];
  let line = '';
  for (let place = 0; place < normal.text.length; place++) {
    const character = normal.text[place] ?? '';
    const isKept =
      character === '\n'
        ? partHeading(line)?.length === line.length || begins(normal.text.slice(place + 1, place + 40))
        : character !== ' ';
    if (character === '\n') line = '';
    else if (isKept) line += character;
    if (!isKept) continue;
    text += character;
    at.push(normal.starts[place] ?? 0);
  }
  return { text, at };
}

/** A list mark or a heading begins the next line. */
function begins(next: string): boolean {
  const line = next.split('\n', 1).join('').replace(/ /g, '');
  return LIST_MARK.test(line) || partHeading(line) !== null;
}
