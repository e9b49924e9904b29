// Which words does a printed text consist of? The longest known word first; every character of the normal form belongs to exactly one word.

import type { NormalText } from '../text';
import { normalForm } from '../text';
import { hideListMarks } from './hideListMarks';
import { hideTraps } from './hideTraps';
import { NUMERAL, numeralValue } from './numeral';
import { spellOut } from './spellOut';
import { VOCABULARY } from './vocabulary';
import type { ReadingMode, Words } from './Words';

const PLAN =
  /[“"'‘「『]?(?:十([一二三四五六七])五|第十([一二三四五六七])个五年(?:规划|计划)?)[”"'’」』]?(?![年月日号个项家])(?:规划(?=[期末底前内中止]|[以之][前内]))?/y;
const DAMAGED =
  /(?=[^年月日]*\d)(?=[^年月日]*[A-Za-z×※□*?_])[\dA-Za-z×※□*?_]{1,6}(?=[年月日])|[A-Za-z×※□*_]{2,4}(?=[年月日])/y;
const CHINESE = new RegExp(`[${NUMERAL}](?:[${NUMERAL}0Oo]*(?:[${NUMERAL}]|[0Oo](?=年)))?`, 'y');
/** Digits that a lost blank has glued to a following year (2022.62022.12, 2022061520221231) come apart again. */
const GLUED = /\d{8}(?=(?:19|20)\d{6}(?!\d))|(?<=[-~./—])\d{1,2}(?=(?:19|20)\d\d(?!\d))/y;

/** The words of a printed text as the forms see them, traps and list marks hidden. */
export function cutWords(printed: string, mode: ReadingMode): Words {
  const normal = normalForm(printed);
  const words = cut(normal, mode);
  hideListMarks(words);
  hideTraps(words);
  spellOut(words);
  return words;
}

function cut(normal: NormalText, mode: ReadingMode): Words {
  const { text } = normal;
  const starts: number[] = [];
  const values: number[] = [];
  let kinds = '';
  const hasJunk = /[A-Za-z×※□*?_]/.test(text);
  let end = 0;
  for (let at = 0; at < text.length; at = end) {
    const code = text.charCodeAt(at);
    let kind = 'x';
    let value = 0;
    end = at + 1;
    if (hasJunk && matchOf(DAMAGED, text, at)) {
      kind = '%';
      end = DAMAGED.lastIndex;
    } else if (code > 47 && code < 58) {
      end = endOfDigits(normal, at);
      value = Number(text.slice(at, end));
      kind = kindOfFigure(value, end - at);
    } else {
      let branch = VOCABULARY.more.get(code);
      for (let behind = at + 1; branch; branch = branch.more.get(text.charCodeAt(behind++)))
        if (branch.kind) {
          ({ kind, value } = branch);
          end = behind;
        }
      const isNumeral = kind === 'c' || kind === 'l';
      const mayBePlan = isNumeral || (end === at + 1 && (kind === 'O' || kind === '"'));
      const plan = mayBePlan && !NUMERAL.includes(text[at - 1] ?? ' ') && matchOf(PLAN, text, at);
      if (plan) {
        kind = 'p';
        end = PLAN.lastIndex;
        value = 2005 + 5 * NUMERAL.indexOf(plan[1] ?? plan[2] ?? '');
      } else if (isNumeral) {
        value = numeralValue(matchOf(CHINESE, text, at)?.[0] ?? '');
        if (value >= 0) end = CHINESE.lastIndex;
        else kind = 'x';
        if (end - at === 4 && value >= 1900 && value < 2200) kind = '4';
      } else if (kind === 'x' && code >= 0xd800 && code < 0xdc00) end = at + 2;
      else if (kind === 'x' && code > 0x245f && code < 0x2700) kind = ';';
    }
    kinds += kind;
    starts.push(at);
    values.push(value);
  }
  starts.push(end);
  return { mode, normal, text, kinds, starts, values, points: [] };
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

function kindOfFigure(value: number, length: number): string {
  if (length < 3) return length < 2 ? '1' : '2';
  const year = value / 10 ** (length - 4);
  const isYear = length === 4 && year >= 1900 && year < 2200;
  const isDate = year >= 1950 && year < 2100 && (length === 8 || (length === 6 && value % 100 < 13));
  return isYear || isDate ? `${length}` : length < 5 ? '3' : '9';
}
