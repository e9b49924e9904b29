// How can a name be put together from what is known: subjects of departments, words of names, an ending? The cheapest way for each end.

import type { UnitKind } from '../../../catalog/Catalog';
import { weakEndings } from '../../../catalog/nation';
import { abbreviated, endings, nameParts } from '../lexicon/nameParts';

/** A name without place and level. */
export interface Composition {
  readonly end: number;
  readonly kind: UnitKind;
  /** Made of known words alone; else only shaped like a name. */
  readonly isKnown: boolean;
  readonly cost: number;
  /** What it costs more where neither level nor place stands before it. */
  readonly bare: number;
  /** Its subjects and organ, when it is made of subjects alone. */
  readonly key: string | null;
}

/** Cheapest way to read the inside of a name up to one place. */
interface Inside {
  readonly cost: number;
  readonly unknown: number;
  readonly subjects: readonly string[];
  readonly words: number;
  /** Single characters that stand for subjects: in a department's name only. */
  readonly short: number;
}

const LONGEST = 20;
/** Dearer insides lose to an unknown run. */
const DEAREST = 6;
const NOTHING: Inside = { cost: 0, unknown: 0, subjects: [], words: 0, short: 0 };
const DEPARTMENT = /^(?:局|委|厅|办|中心)$/;
/** 果业, 茶产业: a trade is a word of names whatever it is; so is a railway bureau that has become a company. */
const TRADE = /(?![省市县区州盟旗镇乡各局委厅办部])[\u4e00-\u9fff]产?业|铁路[\u4e00-\u9fff]{0,4}?局(?=集团)/y;
const TRADE_SIGN = /[产业路]/;
const JOINERS = '和与及暨';
/** 教育科和县财政局: behind a department and a joiner stands the level of another name. */
const ANOTHER = /^[科股处室][和与及暨][省市县区州旗]/;
const CHINESE = /[\u4e00-\u9fff\w]/;
const UNKNOWN_CHARACTER = 0.35;
/** Characters that seldom (levels, roles, organs) or never (bureaus, marks) stand inside a name, unless a known word holds them. */
const stepCosts = new Map<string, number>([
  ...[...'部委办院所站会处队'].map((one): [string, number] => [one, 1.5]),
  ...[...'省市县区州盟旗镇乡各牵头配合负责落实参与'].map((one): [string, number] => [one, 3]),
  ...[...'局厅'].map((one): [string, number] => [one, Infinity]),
]);

let lastText = '';
let remembered: Record<'sure' | 'all', (Composition[] | undefined)[]> = { sure: [], all: [] };

/** Every name that can be put together from `from` on; `sure`: of subjects alone. Asked for again with one text, remembered. */
export function compositions(text: string, from: number, effort: 'sure' | 'all'): readonly Composition[] {
  if (text !== lastText) {
    lastText = text;
    remembered = { sure: [], all: [] };
  }
  return (remembered[effort][from] ??= compose(text, from, effort === 'all'));
}

function compose(text: string, from: number, isAll: boolean): Composition[] {
  const found: Composition[] = [];
  const inside: (Inside | undefined)[] = [NOTHING];
  for (let at = 0; at < inside.length && at < LONGEST && from + at < text.length; at++) {
    const here = inside[at];
    if (!here) continue;
    if (at > 0) closeName(text, from, from + at, here, found);
    if (here.cost < DEAREST) continueName(text, from, at, here, inside, isAll);
  }
  return found;
}

/** Endings that stand at `at` close the name. */
function closeName(text: string, from: number, at: number, inside: Inside, found: Composition[]): void {
  endings.visit(text, at, (end, kind) => {
    // 公安局 inside a name is no name without its organ: 公安局局.
    if (end === at + 1 && text[at] === text[at - 1]) return;
    const ending = text.slice(at, end);
    const isShortName = inside.short === 0 || DEPARTMENT.test(ending);
    const isKnown = inside.unknown === 0 && inside.words > 0 && isShortName;
    const base = !isKnown ? (ending.length > 3 ? 2.2 : 3) : inside.subjects.length > 0 ? 1.3 : 1.9;
    found.push({
      end,
      kind: kind === 'government' && text[from] === '委' && at > from + 1 ? 'party' : kind,
      isKnown,
      cost: base + inside.cost + (isShortName ? 0 : 0.25 * inside.short),
      bare: weakEndings.has(ending) ? (isKnown ? 0.6 : 1.6) : isKnown ? 0.2 : 0.8,
      key: isKnown && inside.subjects.length === inside.words ? composedKey(inside.subjects, ending) : null,
    });
  });
}

/** The same subjects under the same organ are the same body, in full and in short, in any order. */
function composedKey(subjects: readonly string[], ending: string): string {
  const organ = ending.replace('委员会', '委').replace('办公室', '办');
  return `${[...new Set(subjects)].sort().join('+')}/${organ}`;
}

function continueName(
  text: string,
  from: number,
  at: number,
  here: Inside,
  inside: (Inside | undefined)[],
  isAll: boolean,
): void {
  nameParts.visit(text, from + at, (end, { subject }) => {
    if (isAll || subject !== null)
      addWord(here, inside, end - from, subject === null ? 0.15 : 0.05, subject, 0);
  });
  const character = text.charAt(from + at);
  const subject = abbreviated.get(character);
  if (subject !== undefined && here.unknown === 0 && (at > 0 || abbreviated.has(text.charAt(from + 1))))
    addWord(here, inside, at + 1, 0.1, subject, 1);
  if (at > 0 && JOINERS.includes(character)) {
    if (ANOTHER.test(text.slice(from + at - 1, from + at + 2))) return;
    addStep(here, inside, at + 1, 0.05, 0);
  }
  if (!isAll) return;
  TRADE.lastIndex = from + at;
  const trade = TRADE_SIGN.test(text.charAt(from + at + 1)) ? TRADE.exec(text) : null;
  if (trade) addWord(here, inside, at + trade[0].length, 0.2, null, 0);
  const step = stepCosts.get(character) ?? (CHINESE.test(character) ? UNKNOWN_CHARACTER : Infinity);
  if (step < Infinity) addStep(here, inside, at + 1, step, 1);
}

/** The name goes on with a word up to `to`, if no cheaper way leads there. */
function addWord(
  { cost, unknown, subjects, words, short }: Inside,
  inside: (Inside | undefined)[],
  to: number,
  price: number,
  subject: string | null,
  more: number,
): void {
  if (cost + price >= (inside[to]?.cost ?? Infinity)) return;
  inside[to] = {
    cost: cost + price,
    unknown,
    subjects: subject === null ? subjects : [...subjects, subject],
    words: words + 1,
    short: short + more,
  };
}

/** The name goes on with a character that is no word. */
function addStep(
  { cost, unknown, subjects, words, short }: Inside,
  inside: (Inside | undefined)[],
  to: number,
  price: number,
  more: number,
): void {
  if (cost + price < (inside[to]?.cost ?? Infinity))
    inside[to] = { cost: cost + price, unknown: unknown + more, subjects, words, short };
}
