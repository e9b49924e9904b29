// The sentences of a progress text, each cut once wherever it stands: only the heading in force where it begins makes a difference.

import { once } from '../once';
import { aboutText, remembered, type About } from '../remembered';
import { sentencesOf } from '../sentences';
import type { Clause, ProgressPart } from './Clause';
import { sentenceKeys } from './copyKey';
import { cutClauses, type CutText } from './cutClauses';

/** A sentence cut into clauses whose offsets and sentences count from its own beginning. */
interface Passage extends CutText {
  readonly keys: () => readonly string[];
}

const PARTS: readonly ProgressPart[] = ['practice', 'result', 'problem', 'next'];
/** One reader for each set of parts in force. */
const readers = new Map<number, (text: About) => Passage>();

/** The passages of a text; all of it is one where a line inside a sentence may depend on the sentence before. */
export function passagesOf(text: string): readonly Passage[] {
  const sentences = sentencesOf(text);
  let headed: readonly ProgressPart[] = [];
  return (sentences.every(standsAlone) ? sentences : [aboutText(text)]).map((sentence) => {
    const passage = readerOf(headed)(sentence);
    headed = passage.headed;
    return passage;
  });
}

/** Lines are told by what stands on them: the first line of a sentence is only known whole where the sentence begins it. */
function standsAlone(sentence: About, place: number): boolean {
  return place === 0 || hasOwnLines(sentence);
}

const hasOwnLines = remembered((text) => !/[\n\r\u0085]/.test(text) || /^[ \t\u3000]*\n/.test(text));

function readerOf(headed: readonly ProgressPart[]): (text: About) => Passage {
  const key = headed.reduce((sum, part) => sum + 2 ** PARTS.indexOf(part), 0);
  let reader = readers.get(key);
  if (reader === undefined) {
    reader = remembered((text) => {
      const cut = cutClauses(text, headed);
      return { ...cut, keys: once(() => sentenceKeys(cut.clauses)) };
    });
    readers.set(key, reader);
  }
  return reader;
}

/** The clauses of all passages, with offsets and sentences counted through the text. */
export function clausesOf(text: string, passages: readonly Passage[]): readonly Clause[] {
  if (passages.length === 1) return passages[0]?.clauses ?? [];
  const sentences = sentencesOf(text);
  let [start, before] = [0, 0];
  return passages.flatMap(({ clauses, sentences: ended }, place) => {
    const [from, first] = [start, before];
    start += sentences[place]?.text.length ?? 0;
    before += ended;
    if (from === 0) return clauses;
    return clauses.map(({ text: words, at, sentence, headed }) => ({
      text: words,
      at: at.map((offset) => offset + from),
      sentence: sentence + first,
      headed,
    }));
  });
}
