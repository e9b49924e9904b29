// Six more kinds of table and their clerks' slips, written from rules.md alone: clean tables are let alone, each slip is found at its cell, nothing new besides.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/rules';
import { foundIn, type FoundThere } from '../planted2/plantedBook';

/** One line of plants.txt: `book :: what was done => rule@cell … + what may be said besides @issued or @date DAY`; the cell `-` is the table, `*` any. */
interface Plant {
  readonly book: string;
  readonly changes: string;
  readonly wanted: readonly string[];
  readonly also: readonly string[];
  readonly options: readonly string[];
}

const plants = readFileSync(join(__dirname, 'plants.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(plantOf);
const books = readdirSync(join(__dirname, 'books')).map((file) => file.replace('.txt', ''));
/** What the contract wants of a clean book all the same: collectives alone answer for a task. */
const wantedOfClean: Readonly<Record<string, readonly string[]>> = {
  'environment-county': ['unit/collective-only F7'],
};

const inBook = (book: string): string => `../../planted3/books/${book}`;
const clean = new Map(books.map((book) => [book, foundIn(inBook(book))]));

test.each(books)('%s is clean: no error and no warning', async (book) => {
  const loud = ((await clean.get(book)) ?? []).filter(({ severity }) => severity !== 'info');
  expect(loud.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(wantedOfClean[book] ?? []);
});

test.each(plants)('$book: $changes', async ({ book, changes, wanted, also, options }) => {
  const found = await foundIn(inBook(book), changes, options);
  expect(wanted.filter((one) => !found.some((each) => isMeant(one, each)))).toEqual([]);
  const before = new Set(((await clean.get(book)) ?? []).map(wordsOf));
  const more = found.filter(
    (one) =>
      !one.baseline &&
      !before.has(wordsOf(one)) &&
      !also.includes(one.rule) &&
      !wanted.some((each) => isMeant(each, one)),
  );
  expect(more.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`)).toEqual([]);
});

test('every rule about one table is planted at least three times', () => {
  const planted = plants.flatMap(({ wanted }) => wanted.map((one) => one.split('@')[0]));
  const rare = rules.filter(({ id }) => planted.filter((one) => one === id).length < 3).map(({ id }) => id);
  // These need a catalog or a second table: planted2 has them.
  expect(rare.filter((id) => !/^between\/|catalog|not-canonical|wrong-level/.test(id))).toEqual([]);
});

/** A finding is known by its rule and what stands in the cell; its row may have moved. */
function wordsOf({ rule, raw }: FoundThere): string {
  return `${rule} ${raw}`;
}

function isMeant(wanted: string, { rule, cell }: FoundThere): boolean {
  const [id, place] = wanted.split('@');
  return rule === id && (place === '*' || (place === '-' ? cell === null : cell === place));
}

function plantOf(line: string): Plant {
  const [book = '', rest = ''] = line.split(' :: ');
  const [changes = '', after = ''] = rest.split(' => ');
  const [told = '', option = ''] = after.split(/ @(?=issued|date)/);
  const [wanted = '', also = ''] = told.split(' + ');
  const options = option === 'issued' ? ['--baseline', '印发.xlsx'] : option === '' ? [] : option.split(' ');
  return {
    book,
    changes,
    wanted: wanted.trim().split(' '),
    also: also.trim().split(' '),
    options: options.map((one) => (one === 'date' ? '--date' : one)),
  };
}
