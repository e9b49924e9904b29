// Which words may a cell with a fixed set of answers hold, and which one do we write?

import { catalogAnswers } from '../../messages/zh-CN/catalogSheet';

/** A column with a fixed set of answers. */
export type AnswerList = keyof typeof catalogAnswers;

/** Value of an answer in a list (`party`, `pending` …). */
export type Answer<List extends AnswerList> = keyof (typeof catalogAnswers)[List];

/** Value of a word; null when no answer of the list is written so. */
export function readAnswer<List extends AnswerList>(list: List, word: string): Answer<List> | null {
  const values = Object.entries(catalogAnswers[list]) as [Answer<List> & string, string][];
  return values.find(([value, words]) => words.split(' ').includes(word) || value === word)?.[0] ?? null;
}

/**
 * The word we write for a value.
 * @example writeAnswer('confirm', 'pending') //=> '待确认'
 */
export function writeAnswer<List extends AnswerList>(list: List, value: Answer<List>): string {
  const words: string = catalogAnswers[list][value] as string;
  return words.split(' ')[0] ?? words;
}

/** The words we write, for a drop-down. */
export function answerWords(list: AnswerList): readonly string[] {
  return Object.values<string>(catalogAnswers[list]).map((words) => words.split(' ')[0] ?? words);
}
