// Does the reader read whole workbooks nobody fitted it to (books/*.txt, see blindBook.ts), and does a check let the clean ones alone?

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../cli/madeUpTerminal';
import { blindBook, bytesOf, type BlindBook } from './blindBook';

interface ReadUnit {
  readonly clean: string;
}
interface ReadTerm {
  readonly type: string;
  readonly end?: string | null;
  readonly recur?: string | null;
  readonly immediate?: boolean;
}
interface ReadTask {
  readonly row: number;
  readonly no: string | null;
  readonly group: string | null;
  readonly text: string;
  readonly deadline: { readonly raw: string; readonly terms: readonly ReadTerm[] };
  readonly lead: readonly ReadUnit[];
  readonly coop: readonly ReadUnit[];
  readonly responsible: readonly ReadUnit[];
}

const books = readdirSync(join(__dirname, 'books')).map((file) => blindBook(file.replace('.txt', '')));
const tables = books.filter(({ facts }) => facts.none === undefined);
const others = books.filter(({ facts }) => facts.none !== undefined);

async function run(book: BlindBook, line: readonly string[]): Promise<{ code: number; out: string }> {
  const sheet = book.facts.sheet === undefined ? [] : ['--sheet', book.facts.sheet];
  return runCommand([...line, ...sheet], { bytes: { '表.xlsx': await bytesOf(book.lines) } });
}

test.each(tables)('$name is read as a person reads it', async (book) => {
  const { out } = await run(book, ['read', '表.xlsx', '--json']);
  const read = JSON.parse(out) as { tasks: readonly ReadTask[]; otherTables: readonly unknown[] };
  const byRow = new Map(read.tasks.map((task) => [task.row, task]));
  expect(read.tasks.map(({ row }) => row)).toEqual(book.tasks.map(({ row }) => row));
  const told = book.tasks.map((expected) => {
    const task = byRow.get(expected.row);
    const last = task?.deadline.terms.at(-1);
    const meanings = last && [last.end, last.recur, last.type, last.immediate ? 'immediate' : last.type];
    return {
      ...expected,
      no: expected.no === null ? null : (task?.no ?? ''),
      group: expected.group === null ? null : (task?.group ?? ''),
      text: expected.text === null ? null : task?.text,
      deadline: expected.deadline === null ? null : task?.deadline.raw,
      means: meanings?.includes(expected.means) ? expected.means : (meanings?.join() ?? null),
      lead: namesOf(task?.lead),
      coop: namesOf(task?.coop),
      responsible: namesOf(task?.responsible),
    };
  });
  const wanted = book.tasks.map((task) => (task.means === null ? { ...task, means: task.means } : task));
  expect(
    told.map((task, place) => (wanted[place]?.means === null ? { ...task, means: null } : task)),
  ).toEqual(wanted);
  if (book.facts.others !== undefined) expect(read.otherTables).toHaveLength(Number(book.facts.others));
});

test.each(tables)('$name is clean: nothing is said but what is right', async (book) => {
  const line = ['check', '表.xlsx', '--format', 'json', '--as-of', book.facts['as-of'] ?? ''];
  const { out } = await run(book, line);
  const { findings } = JSON.parse(out) as {
    findings: readonly { rule: string; cell: string | null; severity: string; message: string }[];
  };
  const honest = (book.facts.honest ?? '').split(' ');
  const more = findings.filter(
    ({ rule, cell, severity }) =>
      severity !== 'info' && !honest.includes(`${rule}@*`) && !honest.includes(`${rule}@${cell ?? '-'}`),
  );
  expect(more.map(({ rule, cell, message }) => `${rule} ${cell ?? '-'} ${message}`)).toEqual([]);
});

test.each(others)('$name is no responsibility table', async (book) => {
  const { code } = await run(book, ['read', '表.xlsx', '--json']);
  expect(code).toBe(2);
});

function namesOf(units: readonly ReadUnit[] = []): string {
  return units.map(({ clean }) => clean).join(' ');
}
