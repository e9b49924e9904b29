// What holds for every one of the 3,063 expressions of the six corpora: the same in other print, no word lost, nothing read twice, the standard wording reads the same again.
import { Converter } from 'opencc-js/cn2t';
import {
  findDeadlines,
  formatDeadlines,
  parseDeadline,
  type Deadline,
  type DeadlineReference,
} from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import cases from './cases.json';
import independent from './independent.json';
import independent2 from './independent2.json';
import independent3 from './independent3.json';
import independent4 from './independent4.json';
import independent5 from './independent5.json';

type Row = { mode: string; reference: string | null; raw: string };

const rows: Row[] = [
  ...cases.map(({ mode, date, raw }) => ({ mode, reference: date, raw })),
  ...independent,
  ...independent2,
  ...independent3,
  ...independent4,
  ...independent5,
];
const cells = rows.filter(({ mode }) => mode === 'cell');
const shown = rows.map((row) => [row.mode, row.raw, row] as const);
const shownCells = cells.map((row) => [row.raw, row] as const);

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toWide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

beforeAll(loadSimplifier);

function referenceOf(printed: string | null): DeadlineReference {
  const date = printed?.length === 10 ? printed : null;
  return { year: printed === null ? null : Number(printed.slice(0, 4)), date };
}

function read({ mode, reference, raw }: Row, printed = raw): Deadline[] {
  return (mode === 'cell' ? parseDeadline : findDeadlines)(printed, referenceOf(reference));
}

function meaning(values: readonly Deadline[]): unknown[] {
  return values.map(({ raw: _raw, span: _span, rest: _rest, milestone: _milestone, ...value }) => value);
}

test.each(shown)(
  '%s %j says the same with blanks, line breaks, full-width and Traditional',
  (_mode, raw, row) => {
    const printed = [
      [...raw].join(' '),
      [...raw].join('\n'),
      [...raw].join('\u3000'),
      toWide(raw),
      toTraditional(raw),
      toWide([...toTraditional(raw)].join(' \r\n')),
    ];
    for (const text of printed) expect(meaning(read(row, text))).toEqual(meaning(read(row)));
  },
);

test.each(shown)('%s %j is read once, in printed order', (_mode, raw, row) => {
  let behind = 0;
  for (const value of read(row)) {
    expect(value.raw).toBe(raw.slice(...value.span));
    expect(value.span[0]).toBeGreaterThanOrEqual(behind);
    expect(value.span[1]).toBeLessThanOrEqual(raw.length);
    behind = value.span[1];
  }
});

test.each(shownCells)(
  'an unknown word at the beginning, the end or a comma of cell %j is not lost',
  (raw, row) => {
    const stranger = '甪直镇';
    const places = [0, raw.length, ...[...raw.matchAll(/[，；。]/g)].map(({ index }) => index)];
    for (const place of places) {
      const values = read(row, raw.slice(0, place) + stranger + raw.slice(place));
      expect(values.map(({ raw: words, rest = '' }) => words + rest).join('')).toContain(stranger);
    }
  },
);

test.each(shownCells)('the standard wording of cell %j reads the same again', (_raw, row) => {
  const values = read(row);
  const again = parseDeadline(formatDeadlines(values), referenceOf(row.reference));
  expect(meaning(again)).toEqual(meaning(values));
});
