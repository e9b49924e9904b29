// An imported notice in the form of the command line's contract: the shape of a table as read, with paragraphs instead of cells.

import type { NoticeTask } from '../notice/Notice';
import type { ImportedNotice } from './importNotice';
import { tableJson, termJson, unitJson } from './tableJson';

/** Which tasks are wanted: those of the text, those of its tables, or all. */
export type WantedPart = 'body' | 'list' | null;

/** As `import --json` prints it. */
export function noticeJson({ notice, lists }: ImportedNotice, part: WantedPart): Record<string, unknown> {
  const body = part === 'list' ? [] : notice.tasks.map((task) => bodyTask(task, notice.groups));
  const listed =
    part === 'body' ? [] : lists.flatMap(({ table }) => tableJson(table).tasks.map((task) => listTask(task)));
  return {
    sheet: null,
    range: null,
    title: notice.title,
    documentNumber: notice.documentNumber,
    issuer: notice.issuer,
    date: notice.date,
    region: notice.region,
    year: notice.year,
    yearFrom: notice.yearFrom,
    groups: notice.groups.map(({ no, title }) => ({ no, title })),
    tasks: [...body, ...listed].map((task, place) => ({ ...task, index: place + 1 })),
    unattributed: notice.pieces
      .filter(({ kind }) => kind === 'unattributed')
      .map(({ paragraph, text }) => ({ paragraph, text: text.trim() })),
    paragraphs: notice.pieces.map(({ paragraph, kind }) => ({ paragraph, kind })),
  };
}

function bodyTask(task: NoticeTask, groups: ImportedNotice['notice']['groups']): Record<string, unknown> {
  const group = task.group === null ? null : (groups[task.group] ?? null);
  return {
    index: 0,
    row: null,
    no: task.no,
    group: group?.title ?? null,
    groupNo: group?.no ?? null,
    text: task.text,
    indicator: null,
    baseline: null,
    deadline: { raw: task.deadline.raw, terms: task.deadline.terms.map(termJson) },
    lead: task.lead.map(unitJson),
    coop: task.coop.map(unitJson),
    responsible: task.responsible.map(unitJson),
    progress: [],
    status: [],
    leader: task.leader || null,
    contact: task.contact || null,
    from: {},
    cells: null,
    paragraph: task.paragraph,
    part: 'body',
    clause: task.clause,
    oddities: task.oddities,
  };
}

function listTask(task: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...task, cells: null, paragraph: null, part: 'list' };
}
