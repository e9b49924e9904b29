// Seventy-four notices written before they were first read: other fields, ministries to townships, 2015–2024; figures of first sight and what was corrected since: docs/notices.md. Every task in all its fields, and nothing else.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { importNotice, type ImportedNotice } from '../../../src/jobs/importNotice';
import { textBlocks } from '../../../src/workbook/file';

interface ExpectedTask {
  readonly no: string;
  /** Null for tasks of a table without group rows, and for tasks without a heading. */
  readonly groupNo: string | null;
  /** How the text begins. */
  readonly text: string;
  /** How it ends, where that is asked. */
  readonly end?: string;
  readonly lead: readonly string[];
  readonly coop: readonly string[];
  readonly responsible: readonly string[];
  readonly deadline: string | null;
  /** Persons who answer, where the notice names some. */
  readonly leader?: string;
}

interface ExpectedNotice {
  readonly id: string;
  readonly notice: readonly string[];
  readonly tasks: readonly ExpectedTask[];
}

const documents = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as ExpectedNotice);

const names = (units: readonly { readonly clean: string }[]) => units.map(({ clean }) => clean);

/** Body tasks and those of tables in one form; `text` as long as `starts` says. */
function tasksOf({ notice, lists }: ImportedNotice, starts: readonly ExpectedTask[]): ExpectedTask[] {
  const body = notice.tasks.map(({ no, group, text, lead, coop, responsible, deadline, leader }) => ({
    no,
    groupNo: group === null ? null : (notice.groups[group]?.no ?? null),
    text,
    lead,
    coop,
    responsible,
    deadline: deadline.raw,
    leader,
  }));
  const listed = lists.flatMap(({ table }) =>
    table.tasks.map(({ no, text, units, deadline, leader }) => ({
      no,
      groupNo: null,
      text: text.raw,
      ...units,
      deadline: deadline?.raw ?? '',
      leader: leader?.raw ?? '',
    })),
  );
  return [...body, ...listed].map((task, place) => ({
    no: task.no ?? '',
    groupNo: task.groupNo,
    text: task.text.slice(0, starts[place]?.text.length),
    ...(starts[place]?.end === undefined ? {} : { end: task.text.slice(-starts[place].end.length) }),
    lead: names(task.lead),
    coop: names(task.coop),
    responsible: names(task.responsible),
    deadline: task.deadline === '' ? null : task.deadline,
    ...(task.leader === '' ? {} : { leader: task.leader }),
  }));
}

test.each(documents)('$id', async ({ id, notice, tasks }) => {
  const imported = await importNotice({ name: id, blocks: textBlocks(notice.join('\n')) });
  expect(tasksOf(imported, tasks)).toEqual(tasks);
});
