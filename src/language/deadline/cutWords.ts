// Which words does a printed text consist of? The longest known word first; every character of the normal form belongs to exactly one word.

import type { NormalText } from '../text';
import { normalForm } from '../text';
import { hideListMarks } from './hideListMarks';
import { hideTraps } from './hideTraps';
import { NUMERAL, numeralValue } from './numeral';
import { VOCABULARY } from './vocabulary';
import type { ReadingMode, Words } from './Words';

const PLAN =
  /[“"'‘「『]?(?:十([一二三四五六七])五|第十([一二三四五六七])个五年(?:规划|计划)?)[”"'’」』]?(?![年月日号个项家])(?:规划(?=[期末底前内中止]|以[前内]|之[前内]))?/y;
const JUNK = /[A-Za-z×※□*?_]/;
const DAMAGED =
  /(?=[^年月日]*\d)(?=[^年月日]*[A-Za-z×※□*?_])[\dA-Za-z×※□*?_]{1,6}(?=[年月日])|[A-Za-z×※□*_]{2,4}(?=[年月日])/y;
const CHINESE = new RegExp(`[${NUMERAL}](?:[${NUMERAL}0Oo]*(?:[${NUMERAL}]|[0Oo](?=年)))?`, 'y');

/** The words of a printed text as the forms see them, traps and list marks hidden. */
export function cutWords(printed: string, mode: ReadingMode): Words {
  const normal = normalForm(printed);
  const words = cut(normal, mode);
  hideListMarks(words);
  hideTraps(words);
  return words;
}

function cut(normal: NormalText, mode: ReadingMode): Words {
  const { text } = normal;
  const starts: number[] = [];
  const values: number[] = [];
  const hasJunk = JUNK.test(text);
  const hasTime = text.includes(':');
  let kinds = '';
  for (let at = 0; at < text.length;) {
    starts.push(at);
    const code = text.charCodeAt(at);
    let kind = 'x';
    let value = 0;
    let end = at + 1;
    if (hasJunk && fits(DAMAGED, text, at)) {
      kind = '%';
      end = DAMAGED.lastIndex;
    } else if (code > 47 && code < 58) {
      end = endOfDigits(text, at, kinds, hasTime ? normal : null);
      value = Number(text.slice(at, end));
      kind = kindOfFigure(value, end - at);
    } else {
      let branch = VOCABULARY.more.get(code);
      for (let behind = at + 1; branch; behind++) {
        if (branch.kind !== '') {
          ({ kind, value } = branch);
          end = behind;
        }
        branch = branch.more.get(text.charCodeAt(behind));
      }
      if (kind === 'c' || kind === 'l' || (end === at + 1 && (kind === 'O' || kind === '"'))) {
        const plan = NUMERAL.includes(text[at - 1] ?? ' ') ? 0 : planAt(text, at);
        if (plan) {
          kind = 'p';
          value = plan;
          end = PLAN.lastIndex;
        } else if (kind === 'c' || kind === 'l') {
          const numeral = fits(CHINESE, text, at) ? numeralValue(text.slice(at, CHINESE.lastIndex)) : null;
          if (numeral === null) kind = 'x';
          else {
            value = numeral;
            end = CHINESE.lastIndex;
            if (end - at === 4 && value >= 1900 && value < 2200) kind = '4';
          }
        }
      } else if (kind === 'x' && code >= 0xd800 && code < 0xdc00) end = at + 2;
      else if (kind === 'x' && code > 0x245f && code < 0x2700) kind = ';';
    }
    kinds += kind;
    values.push(value);
    at = end;
  }
  starts.push(text.length);
  return { mode, normal, text, kinds, starts, values, points: [] };
}

/** The number of a plan period (14 for 十四五), 0 where none stands. */
function planAt(text: string, at: number): number {
  PLAN.lastIndex = at;
  const found = PLAN.exec(text);
  return found ? 10 + NUMERAL.indexOf(found[1] ?? found[2] ?? '') : 0;
}

/** Digits that a lost blank has glued to a following year or hour (2022.62022.12, 2022061520221231, 30 0:00) come apart again. */
function endOfDigits(text: string, at: number, before: string, normal: NormalText | null): number {
  let end = at + 1;
  while (text.charCodeAt(end) > 47 && text.charCodeAt(end) < 58) end += 1;
  const length = end - at;
  if (length > 4) {
    const glued = /^(?:\d{8}(?=(?:19|20)\d{6}$)|\d{1,2}(?=(?:19|20)\d\d$))/.exec(text.slice(at, end));
    if (glued && (length > 8 || /[-~./]$/.test(before))) return at + glued[0].length;
  }
  if (normal && text[end] === ':')
    for (let hour = Math.min(end - 1, at + 2); hour > at; hour--)
      if ((normal.starts[hour] ?? 0) > (normal.ends[hour - 1] ?? 0)) return hour;
  return end;
}

function kindOfFigure(value: number, length: number): string {
  if (length < 3) return length === 1 ? '1' : '2';
  if (length === 4 && value >= 1900 && value < 2200) return '4';
  return length === 6 || length === 8 ? String(length) : length < 5 ? '3' : '9';
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
