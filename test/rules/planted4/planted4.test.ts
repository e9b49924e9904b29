// Thirteen further kinds of workbook and what careless offices do to them, written from rules.md alone: clean ones are let alone, each slip is found at its cell with its severity, nothing new besides.

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTerminal } from '../../../src/cli/nodeTerminal';
import { run } from '../../../src/cli/program';
import { bookText, type Book } from './bookText';
import { doSlips } from './slips';
import { workbookOf } from './workbookOf';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly raw: string;
  readonly message: string;
  readonly baseline: boolean;
}

/** A line of plants.txt below its book's name: `slips => findings + what may be said besides @@ options`; a finding is `W:rule@cell`, the cell may be `r7`, `*` or `-`. */
interface Plant {
  readonly book: string;
  readonly slips: string;
  readonly wanted: readonly string[];
  readonly also: readonly string[];
  readonly options: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'planted4-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const names = readdirSync(join(__dirname, 'books')).map((file) => file.replace('.txt', ''));
const plants = plantsOf(readFileSync(join(__dirname, 'plants.txt'), 'utf8'));
/** What rules.md wants of a clean book all the same. */
const wantedOfClean: Readonly<Record<string, readonly string[]>> = {
  'insurance-city': [
    'E:progress/missing@J5',
    'E:status/missing@K5',
    'E:progress/missing@J10',
    'E:status/missing@K11',
  ],
};

const clean = new Map(names.map((name) => [name, foundIn(name)]));

test.each(names)('%s is clean: no error and no warning but those rules.md wants', async (name) => {
  const loud = ((await clean.get(name)) ?? []).filter(({ severity }) => severity !== 'info');
  const wanted = wantedOfClean[name] ?? [];
  expect(loud.filter((one) => !wanted.some((each) => isMeant(each, one))).map(shown)).toEqual([]);
  expect(wanted.filter((each) => !loud.some((one) => isMeant(each, one)))).toEqual([]);
});

test.each(plants)('$book: $slips $options', async ({ book, slips, wanted, also, options }) => {
  const found = (await foundIn(book, slips, options)).filter(({ baseline }) => !baseline);
  const moved = /\b(?:drop|insert|move|double) /u.test(slips);
  const keyOf = ({ rule, cell, raw, message }: Found): string =>
    `${rule} ${moved ? raw || message : String(cell)}`;
  const before = ((await clean.get(book)) ?? []).map(keyOf);
  const fresh = found.filter((one) => {
    const at = before.indexOf(keyOf(one));
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
  expect({
    missed: wanted.filter((each) => !found.some((one) => isMeant(each, one))),
    besides: fresh.filter((one) => ![...wanted, ...also].some((each) => isMeant(each, one))).map(shown),
  }).toEqual({ missed: [], besides: [] });
});

async function foundIn(name: string, slips = '', options: readonly string[] = []): Promise<readonly Found[]> {
  const book = bookText(readFileSync(join(__dirname, 'books', `${name}.txt`), 'utf8'));
  const issued = join(folder, `${name}.xlsx`);
  const file = slips === '' ? issued : join(folder, `${name}-copy.xlsx`);
  if (slips !== '') doSlips(book, slips);
  writeFileSync(file, await workbookOf(book));
  const printed: string[] = [];
  const told: string[] = [];
  const args = ['check', file, '--format', 'json', ...optionsOf(book, options, issued)];
  const code = await run(args, {
    ...nodeTerminal,
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
  });
  if (code === 2) throw new Error(told.join('\n'));
  return (JSON.parse(printed.join('')) as { findings: Found[] }).findings;
}

function optionsOf({ check }: Book, options: readonly string[], issued: string): string[] {
  return [...check, ...options.flatMap((one) => (one === '--baseline' ? [one, issued] : [one]))];
}

function isMeant(meant: string, { rule, severity, cell, row }: Found): boolean {
  if (meant === '*') return true;
  const [, letter = '', id = '', place = ''] = /^([EWI]):(.+)@(.+)$/u.exec(meant) ?? [];
  const isRule = id.endsWith('*') ? rule.startsWith(id.slice(0, -1)) : rule === id;
  const isPlace =
    place === '*' ||
    (place === '-' && cell === null) ||
    place === cell ||
    (place.startsWith('r') &&
      (row === Number(place.slice(1)) || cell?.replace(/^[A-Z]+/u, '') === place.slice(1)));
  return isRule && isPlace && severity.startsWith({ E: 'e', W: 'w', I: 'i' }[letter] ?? '?');
}

function shown({ rule, cell, message }: Found): string {
  return `${rule} ${String(cell)} ${message}`;
}

function plantsOf(text: string): Plant[] {
  let book = '';
  return text.split('\n').flatMap((line): Plant[] => {
    if (line.startsWith('## ')) book = line.slice(3).trim();
    if (line.startsWith('#') || line.trim() === '') return [];
    const [slips = '', rest = ''] = line.split(' => ');
    const [told = '', options = ''] = rest.split(' @@ ');
    const [wanted = '', also = ''] = told.split(' + ');
    const list = (one: string): string[] => one.split(' ').filter((each) => each !== '' && each !== 'none');
    return [{ book, slips, wanted: list(wanted), also: list(also), options: list(options) }];
  });
}
