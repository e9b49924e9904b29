// What do dates leave out that is written beside them or usual (2022.6.30, 20220630, 2018—2020年, 6、12月底前)? It is written in, in words without width.

import { textOf, valueAt, type Words } from './Words';

/** How a shape is spelt out: a letter for each of its words and new ones behind, a blank for one that stays, `$` for what the pattern has captured; then the numbers between which its last word lies. */
type Spelling = readonly [shape: RegExp, letters: string, highest?: number, lowest?: number];

const BARE_YEAR = /4(?![yY])/;
/** Spellings by what a text must have for one of them to fit. */
const SPELLINGS: readonly (readonly [trigger: RegExp, spellings: readonly Spelling[]])[] = [
  [
    /[68]/,
    [
      [/(?<!3-)8(?![yYmMdDx#])/g, '4y1m1d'],
      [/6(?![yYmMdDx#])/g, '4y1m'],
    ],
  ],
  [
    /[124][./~-][12]/,
    [
      [/4([./~-])[12]\1[12](?![yYdD])/g, ' y m d'],
      [/4([./~-])[12]\1[12](?=d)/g, ' y m '],
      [/4[./~-][12](?=[mM])/g, ' y '],
      [/4[./][12](?![yYq])/g, ' y m'],
      [/4[~-]2(?![yYq])/g, ' y m', 12],
      [/(?<![-~./1-9cl])[12][./][12](?=[fu])/g, ' m d'],
    ],
  ],
  [
    /[124cl][~\-T]/,
    [
      [/(?<=[mM])[12cl](?=[~\-T]+[12cl][mM][12cl][dD])/g, ' d'],
      [/(?<![-~./])[12cl](?=[~\-T]+O?[12cl]([mMqdD]))/g, ' $'],
      [/4(?=[~\-T]+[24][yY])/g, ' y'],
    ],
  ],
  [
    /[12cl]&|[2c]q/,
    [
      [/[2c](?=q)/g, 'c&c', 34, 12],
      [/(?<![-~./])[12cl](?=(?:&O?[12cl])+([mMq](?:[eib]e?)?[fwuzso]?)(?![1-9cldDt]))/g, ' $', 12],
    ],
  ],
  // Years in a cell with nothing but its edge or punctuation around them.
  [
    BARE_YEAR,
    [
      [/(?<=^|[,:;("?&])4(?=[~\-T]+4(?:[,:;("?&]|$))/g, ' y'],
      [/(?<=(?:^|[,:;("?&])(?:4y[~\-T]+)?)4(?=[,:;("?&L]|\.?$)/g, ' y'],
    ],
  ],
];

/** Spells out the dates of a text. */
export function spellOut(words: Words): void {
  if (!/[68q]|[124cl][./~\-T&]|4(?![yY])/.test(words.kinds)) return;
  for (const [trigger, spellings] of SPELLINGS)
    if (trigger.test(words.kinds) && (words.mode === 'cell' || trigger !== BARE_YEAR))
      for (const spelling of spellings) write(words, spelling);
}

function write(words: Words, [shape, letters, highest = 99, lowest = 0]: Spelling): void {
  const { values, starts } = words;
  for (let found; (found = shape.exec(words.kinds));) {
    const [all, captured = ''] = found;
    const at = found.index;
    const end = at + all.length;
    const last = valueAt(words, end - 1);
    if (last < lowest || (last > highest && last < 1000)) continue;
    let spelt = '';
    for (const letter of letters)
      spelt += letter === ' ' ? all.charAt(spelt.length) : letter === '$' ? captured : letter;
    words.kinds = words.kinds.slice(0, at) + spelt + words.kinds.slice(end);
    shape.lastIndex = at + spelt.length;
    const added = spelt.length - all.length;
    for (let word = 0; word < added; word++) {
      values.splice(end, 0, 0);
      starts.splice(end, 0, starts[end] ?? 0);
    }
    if (!letters.startsWith(' '))
      for (const [word, number] of numbersIn(textOf(words, at), last).entries())
        if (word < spelt.length) values[at + word] = number;
  }
}

function numbersIn(digits: string, value: number): number[] {
  if (value < 99) return [Math.floor(value / 10), 0, value % 10];
  return [digits.slice(0, 4), 0, digits.slice(4, 6), 0, digits.slice(6)].map(Number);
}
