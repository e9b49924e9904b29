// Which terms stand in a text, and which words belong to none? Left to right, first form that fits, nothing read twice.

import type { Form, ReadingMode } from './Form';
import { forms } from './forms';
import type { Term } from './Term';
import type { Token, TokenKind } from './Token';
import { tokenAt } from './tokenAt';

/** The terms in printed order; `loose` are the tokens that belong to none. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly loose: readonly number[];
}

/** Reads tokens into terms with the ordered list of forms. Several meanings of one form share their tokens in order. */
export function readTerms(tokens: readonly Token[], mode: ReadingMode): Terms {
  const terms: Term[] = [];
  const loose: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = readForm(tokens, at, mode);
    if (!found) {
      loose.push(at);
      at += 1;
      continue;
    }
    terms.push(...found);
    at = found.at(-1)?.to ?? at + 1;
  }
  return { terms, loose };
}

/** The forms that can begin with a kind of word, in the grammar's order. */
const beginners = new Map<TokenKind, Form[]>();
for (const form of forms)
  for (const kind of form.begins) beginners.set(kind, [...(beginners.get(kind) ?? []), form]);

function readForm(tokens: readonly Token[], at: number, mode: ReadingMode): Term[] | null {
  for (const form of beginners.get(tokenAt(tokens, at).kind) ?? []) {
    const found = form.parse(tokens, at, mode);
    if (!found || found.next <= at) continue;
    const { meanings, cued } = found.value;
    const share = Math.max(1, Math.floor((found.next - at) / meanings.length));
    return meanings.map((meaning, index) => ({
      meaning,
      cued,
      from: Math.min(at + share * index, found.next - 1),
      to: index === meanings.length - 1 ? found.next : Math.min(at + share * (index + 1), found.next - 1),
    }));
  }
  return null;
}
