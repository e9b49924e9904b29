// What is a printed text in normal form? Simplified, half-width, without glosses and invisible characters; see NormalText for the way back.

import type { NormalText } from './NormalText';
import { glossSpans } from './gloss';
import { simplify } from './simplifier';
import { foldWidth } from './width';

/** What becomes of blanks and of full-width forms. */
export interface NormalFormOptions {
  /** `drop` removes blanks and line breaks; `keep` leaves one plain blank or line break for each. Default `drop`. */
  readonly blanks?: 'drop' | 'keep';
  /** `fold` makes full-width forms half-width; `keep` leaves them. Default `fold`. */
  readonly width?: 'fold' | 'keep';
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;
const LINE_BREAK = /[\n\r\u0085]/;
/** Texts of which nothing is dropped and every character stays one: most cells of a table. */
const EVEN = /^[!-~！-～一-鿿、。《》〔〕“”—–]*$/;
const WIDE = /[！-～]/;
const FULL_WIDTH = /[！-～]/g;
const PLAIN = /[0-9一-鿿]/;
const BLANK = /[\s\u180e\u2800\u3164\uffa0]/;

/**
 * The printed text in normal form with a map back to its offsets. Traditional text is converted once `loadSimplifier` has run.
 * @example normalForm('２０２２ 年\n體(ti) 製').text //=> '2022年体制'
 */
export function normalForm(printed: string, options: NormalFormOptions = {}): NormalText {
  const keepBlanks = options.blanks === 'keep';
  const fold = options.width !== 'keep';
  const glosses = glossSpans(printed);
  if (glosses.length === 0 && EVEN.test(printed)) {
    const text = fold && WIDE.test(printed) ? printed.replace(FULL_WIDTH, halfOf) : printed;
    return inSimplified({ printed, text, ...offsetsOf(printed.length) });
  }
  const known = plainForms[(keepBlanks ? 1 : 0) + (fold ? 2 : 0)] ?? new Map<string, string>();
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let gloss = 0;
  for (let at = 0; at < printed.length;) {
    const span = glosses[gloss];
    if (span && at === span[0]) {
      at = span[1];
      gloss += 1;
      continue;
    }
    const code = printed.charCodeAt(at);
    if (code >= 0x4e00 && code < 0xa000) {
      starts.push(at);
      text += printed[at++];
      ends.push(at);
      continue;
    }
    const character = characterAt(printed, at);
    const plain = known.get(character) ?? learn(known, character, keepBlanks, fold);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += plain;
    at += character.length;
  }
  return inSimplified({ printed, text, starts, ends });
}

/** The ASCII character of a full-width one. */
function halfOf(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

type Offsets = Pick<NormalText, 'starts' | 'ends'>;

/** Offsets where every character stays one, shared by all texts of a length. */
const knownOffsets = new Map<number, Offsets>();
const USUAL_LENGTH = 512;

function offsetsOf(length: number): Offsets {
  const known = knownOffsets.get(length);
  if (known) return known;
  const starts = Array.from({ length }, (_, at) => at);
  const offsets = { starts, ends: starts.map((at) => at + 1) };
  if (length <= USUAL_LENGTH) knownOffsets.set(length, offsets);
  return offsets;
}

/** Plain forms of the characters met so far, for each pair of options; a document has a few thousand different ones at most. */
const plainForms = Array.from({ length: 4 }, () => new Map<string, string>());

function learn(known: Map<string, string>, character: string, keepBlanks: boolean, fold: boolean): string {
  const plain = plainForm(character, keepBlanks, fold);
  known.set(character, plain);
  return plain;
}

/** One character, both halves of it where it has two. */
function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function plainForm(character: string, keepBlanks: boolean, fold: boolean): string {
  if (PLAIN.test(character)) return character;
  if (character === '\r' || INVISIBLE.test(character)) return '';
  if (LINE_BREAK.test(character)) return keepBlanks ? '\n' : '';
  if (BLANK.test(character)) return keepBlanks ? ' ' : '';
  return fold ? foldWidth(character) : character;
}

/** Conversion looks at whole phrases (乾淨, 乾隆); only where it changes the length is it done character by character. */
function inSimplified(normal: NormalText): NormalText {
  const whole = simplify(normal.text);
  if (whole.length === normal.text.length) return whole === normal.text ? normal : { ...normal, text: whole };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of normal.text) {
    const simplified = simplify(character);
    for (let unit = 0; unit < simplified.length; unit++) {
      starts.push(normal.starts[at] ?? 0);
      ends.push(normal.ends[at + character.length - 1] ?? 0);
    }
    text += simplified;
    at += character.length;
  }
  return { printed: normal.printed, text, starts, ends };
}
