// Which words does a printed text consist of? The longest known word first; every character of the normal form belongs to exactly one word.

import { normalForm, type NormalText } from '../text';
import { hideListMarks } from './hideListMarks';
import { hideTraps } from './hideTraps';
import { NUMERAL, numeralValue } from './numeral';
import { cellTraps } from './traps';
import { wordAt } from './vocabulary';
import type { ReadingMode, Words } from './Words';

const CHINESE = new RegExp(`[${NUMERAL}](?:[${NUMERAL}0Oo]*(?:[${NUMERAL}]|[0Oo](?=年)))?`, 'y');
/** 元月 is January, 一 in 3月一5月 a dash, and so is an upright one. */
const MEANT = /元(?=月)(?<![\d万].)|[一丨|](?=\d[^|]*$)(?<=^[^|]*[年月日\d].)/g;
const MAY_MEAN = /[元一|丨]/;
/** Digits that a lost blank has glued to a following year (2022.62022.12, 2022061520221231) come apart again. */
const GLUED = /\d{8}(?=(?:19|20)\d{6}(?!\d))|(?<=[-~./—])\d\d?(?=(?:19|20)\d\d(?!\d))/y;

/** The words of a printed text as the forms see them, traps and list marks hidden. */
export function cutWords(printed: string, mode: ReadingMode, findTraps = cellTraps): Words {
  const words = cut(normalForm(printed), mode);
  hideListMarks(words);
  hideTraps(words, findTraps);
  return words;
}

function cut(normal: NormalText, mode: ReadingMode): Words {
  const text = MAY_MEAN.test(normal.text)
    ? normal.text.replace(MEANT, (letter) => (letter === '元' ? '1' : '~'))
    : normal.text;
  const starts: number[] = [];
  let code = '';
  let end = 0;
  let isNumber = false;
  for (let at = 0; at < text.length; at = end) {
    const character = text.charAt(at);
    const word = wordAt(text, at);
    let letters = 'x';
    end = at + 1;
    if (word?.code) {
      end = at + word.length;
      letters = word.code;
    } else if (isDigit(character)) {
      end = endOfDigits(normal, at);
      letters = text.slice(at, end);
    } else if (NUMERAL.includes(character)) {
      const value = numeralValue(matchOf(CHINESE, text, at)?.[0] ?? '');
      if (value >= 0) {
        letters = (/[〇○零]/.test(character) ? '0' : '') + value;
        end = CHINESE.lastIndex;
      }
    } else if (/[\w×□]/.test(character)) letters = '%';
    else if (character >= '\ud800' && character < '\udc00') end = at + 2;
    else if (character > '\u245f' && character < '\u2700') letters = ';';
    // A number behind a number is one of its own.
    if (isNumber && isDigit(letters)) {
      code += ' ';
      starts.push(at);
    }
    code += letters;
    for (let letter = 0; letter < letters.length; letter++) starts.push(letter ? end : at);
    isNumber = isDigit(letters.slice(-1));
  }
  starts.push(end);
  return { mode, normal, text, code, starts };
}

function isDigit(character: string): boolean {
  return character >= '0' && character < ':';
}

function matchOf(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of the digits that begin here, of a day before the hour that a lost blank has glued to it (30 0:00). */
function endOfDigits({ text, starts, ends }: NormalText, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) > 47 && text.charCodeAt(end) < 58) end += 1;
  if (end > at + 4 && matchOf(GLUED, text, at)) return GLUED.lastIndex;
  if (text[end] === ':')
    for (let hour = Math.min(end - 1, at + 2); hour > at; hour--)
      if ((starts[hour] ?? 0) > (ends[hour - 1] ?? 0)) return hour;
  return end;
}
