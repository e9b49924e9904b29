// Workbooks and defects written from rules.md and the product alone, by somebody who had not looked at the rules: each defect is found at its cell, nothing false besides.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/rules';
import { foundIn, WITH_SUMMARIES, type FoundThere } from './plantedBook';

/** One line of plants.txt: `rule :: book :: what was done => cells (- for the table) + rules that may speak too @issued (checked against the clean book) or @summaries`. */
interface Plant {
  readonly rule: string;
  readonly book: string;
  readonly changes: string;
  readonly cells: readonly (string | null)[];
  readonly also: readonly string[];
  readonly options: readonly string[];
}

const plants = readFileSync(join(__dirname, 'plants.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(plantOf);
const books = readdirSync(join(__dirname, 'books')).map((file) => file.replace('.txt', ''));

const known = new Map<string, ReturnType<typeof foundIn>>();
/** What is found in a book as it is, looked at once. */
function cleanFindings(book: string): ReturnType<typeof foundIn> {
  const found = known.get(book) ?? foundIn(book);
  known.set(book, found);
  return found;
}

test.each(books)('%s is clean: nothing of severity error or warning', async (book) => {
  const loud = (await cleanFindings(book)).filter(({ severity }) => severity !== 'info');
  expect(loud.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([]);
});

test.each(plants)('$rule in $book: $changes', async ({ rule, book, changes, cells, also, options }) => {
  const found = await foundIn(book, changes, options);
  const own = found.filter((one) => one.rule === rule).map(({ cell }) => cell);
  if (cells[0] === null) expect(own.length).toBeGreaterThan(0);
  else expect(own).toEqual(expect.arrayContaining([...cells]));
  const isNew = newTo(await cleanFindings(book));
  const others = found.filter(
    (one) =>
      isNew(one) &&
      !also.includes(one.rule) &&
      !(one.rule === rule && (cells[0] === null || cells.includes(one.cell))),
  );
  expect(others.map((one) => `${one.rule} ${one.cell} ${one.message}`)).toEqual([]);
});

test('every rule that can be planted is planted at least six times', () => {
  const counts = new Map<string, number>();
  for (const { rule } of plants) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 6)).toEqual([]);
  expect([...counts.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
});

/** Findings that the clean book does not have: a finding is known by rule and text, its row may have moved. */
function newTo(clean: readonly FoundThere[]): (found: FoundThere) => boolean {
  const left = [...clean];
  return ({ rule, raw }) => {
    const at = left.findIndex((one) => one.rule === rule && one.raw === raw);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
}

function plantOf(line: string): Plant {
  const [rule = '', book = '', rest = ''] = line.split(' :: ');
  const [changes = '', wanted = ''] = rest.split(' => ');
  const [cells = '', also = ''] = wanted.replace(/ @\w+$/, '').split(' + ');
  return {
    rule,
    book,
    changes: changes.trimEnd(),
    cells: cells.trim() === '-' ? [null] : cells.trim().split(','),
    also: also.trim().split(' '),
    options: /@issued/.test(wanted)
      ? ['--baseline', '印发.xlsx']
      : /@summaries/.test(wanted)
        ? [WITH_SUMMARIES]
        : [],
  };
}
