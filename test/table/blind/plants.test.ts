// Is a single slip in a blind workbook found at its cell, and nothing said besides? Kinds of slips: plants.txt, from rules.md.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnNumber } from '../../../src/workbook/address';
import { runCommand } from '../../cli/madeUpTerminal';
import { blindBook, bytesOf } from './blindBook';

interface Found {
  readonly rule: string;
  readonly cell: string | null;
  readonly message: string;
}

const plants = readFileSync(join(__dirname, 'plants.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, book = '', changes = '', wanted = '', also = ''] =
      /^(\S+) :: (.*) => ([^+]*)(?:\+ (.*))?$/.exec(line) ?? [];
    return { book, changes, wanted: wanted.trim().split(' '), also: also.split(' ') };
  });
const clean = new Map<string, Promise<readonly Found[]>>();

test.each(plants)('$book: $changes', async ({ book, changes, wanted, also }) => {
  const before = clean.get(book) ?? found(book, '');
  clean.set(book, before);
  const said = await found(book, changes);
  expect(wanted.filter((one) => !said.some((each) => isMeant(one, each)))).toEqual([]);
  const known = new Set((await before).map(({ rule, cell }) => `${rule} ${cell ?? ''}`));
  const more = said.filter(
    (each) =>
      !known.has(`${each.rule} ${each.cell ?? ''}`) &&
      !also.includes(each.rule) &&
      !wanted.some((one) => isMeant(one, each)),
  );
  expect(more.map(({ rule, cell, message }) => `${rule} ${cell ?? '-'} ${message}`)).toEqual([]);
});

async function found(name: string, changes: string): Promise<readonly Found[]> {
  const { facts, lines } = blindBook(name);
  const bytes = await bytesOf(changed(lines, changes));
  const line = ['check', '表.xlsx', '--format', 'json', '--as-of', facts['as-of'] ?? ''];
  const { out } = await runCommand(line, { bytes: { '表.xlsx': bytes } });
  return (JSON.parse(out) as { findings: readonly Found[] }).findings;
}

/** The drawing with cells drawn anew; rows count below the sheet's name and its directives. */
function changed(lines: readonly string[], changes: string): readonly string[] {
  const first = lines.findIndex((line) => !/^(?:==|@)/.test(line));
  const next = [...lines];
  for (const change of changes === '' ? [] : changes.split(' ;; ')) {
    const [, letters = '', row = '', text = ''] = /^([A-Z]+)(\d+)=(.*)$/.exec(change) ?? [];
    const place = first + Number(row) - 1;
    const cells = (next[place] ?? '').split('|');
    while (cells.length < columnNumber(letters)) cells.push(' ');
    cells[columnNumber(letters) - 1] = ` ${text} `;
    next[place] = cells.join('|');
  }
  return next;
}

function isMeant(wanted: string, { rule, cell }: Found): boolean {
  const [id, place] = wanted.split('@');
  return rule === id && (place === '*' || cell === place);
}
