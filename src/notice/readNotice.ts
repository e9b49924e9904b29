// From the paragraphs of a notice to its tasks, with every paragraph accounted for.

import type { Catalog } from '../catalog/Catalog';
import type { DeadlineReference } from '../language/deadline';
import { createUnitReader } from '../language/unit';
import { deadlineParts, type DeadlinePart } from './clause/deadlineParts';
import { statedRule } from './clause/leadRules';
import { readHead } from './head';
import type { LeadRule, Notice, NoticeGroup, NoticeTask } from './Notice';
import { buildOutline, isNoise } from './outline/buildOutline';
import type { Line } from './outline/Line';
import { linesOf, type Paragraph } from './outline/lines';
import { markerOf } from './outline/marker';
import type { OutlineNode } from './outline/Node';
import { taskNodes, titleOf } from './outline/taskNodes';
import { pieces } from './pieces';
import { deadlineBrackets, toTask } from './toTask';

/** What reading needs beside the text. */
export interface NoticeContext {
  readonly catalog: Catalog | null;
  /** The region's full name, as catalog or title give it. */
  readonly region: string | null;
  readonly year: Pick<Notice, 'year' | 'yearFrom' | 'date'>;
  /** Paragraphs that belong to tables in the text. */
  readonly tableParagraphs?: ReadonlySet<number>;
  /** Tables of the document divide responsibilities: its text is then a covering letter, unless it has clauses too. */
  readonly hasLists?: boolean;
  /** Paragraphs that are titles of tables. */
  readonly tableTitles?: ReadonlySet<number>;
}

/** Reads the notice. Never throws; whatever finds no place is `unattributed`. */
export function readNotice(paragraphs: readonly Paragraph[], context: NoticeContext): Notice {
  const { catalog, region, year, tableParagraphs = new Set(), tableTitles = new Set() } = context;
  const reference: DeadlineReference = { year: year.year, date: year.date };
  const reader = createUnitReader({
    catalog,
    region,
    documentDate: year.date ?? (year.year === null ? null : String(year.year)),
  });
  const inTables = paragraphs.filter(({ number }) => tableParagraphs.has(number));
  const inText = paragraphs.filter(({ number }) => !tableParagraphs.has(number));
  const lines = linesOf(inText, { reader, reference });
  const outline = buildOutline(lines);
  const kinds = taskNodes(outline.roots, context.hasLists ?? false);
  const before = outline.loose.filter(({ kind }) => kind === 'before').map(({ line }) => line);
  const head = readHead(before);
  const groups = groupsOf(kinds.tasks);
  const standing = standingRules(lines, kinds.tasks);
  const tasks = kinds.tasks.map((node, place): NoticeTask => {
    const group = groups.of(node);
    return toTask(node, {
      group,
      rule: standing[place] ?? null,
      reference,
      inherited: kinds.inherits.has(node) ? clausedAbove(node) : null,
      wider: widerDeadline(node, reference),
    });
  });
  const ofTables = lines.filter(({ paragraph }) => tableTitles.has(paragraph));
  const titles = new Set([...head.titleLines, ...ofTables]);
  const table = inTables.map(({ number, text }) => ({ kind: 'table' as const, paragraph: number, text }));
  return {
    ...year,
    title: head.title,
    documentNumber: head.documentNumber,
    issuer: head.issuer,
    date: year.date ?? head.date,
    region,
    pieces: [...pieces(lines, outline.loose, outline.roots, kinds, titles), ...table].sort(
      (a, b) => a.paragraph - b.paragraph,
    ),
    groups: groups.list,
    tasks,
  };
}

/** Title, day and region are told by the head alone, before anything else is read. */
export function headOf(paragraphs: readonly Paragraph[]): ReturnType<typeof readHead> {
  const first = paragraphs.findIndex(({ text }) => markerOf(text) !== null);
  const before = first < 0 ? paragraphs : paragraphs.slice(0, first);
  return readHead(
    before
      .filter(({ text }) => !isNoise(text))
      .map(({ number, text }) => ({
        paragraph: number,
        text,
        marker: null,
        clauses: [],
        isClause: false,
      })),
  );
}

/** The heading right above each task. */
function groupsOf(tasks: readonly OutlineNode[]): {
  readonly list: readonly NoticeGroup[];
  of(node: OutlineNode): number | null;
} {
  const list: NoticeGroup[] = [];
  const places = new Map<OutlineNode, number>();
  for (const { parent } of tasks) {
    if (!parent || places.has(parent)) continue;
    places.set(parent, list.length);
    list.push({ no: parent.line.marker?.no || null, title: titleOf(parent) });
  }
  return { list, of: ({ parent }) => (parent ? (places.get(parent) ?? null) : null) };
}

/** The rule in force at each task: stated before it, in its own clause, or behind it about the tasks above. */
function standingRules(lines: readonly Line[], tasks: readonly OutlineNode[]): readonly (LeadRule | null)[] {
  const rules: (LeadRule | null)[] = tasks.map(() => null);
  const placeOf = new Map(tasks.map((node, place) => [node.line, place] as const));
  let inForce: LeadRule | null = null;
  let sectionStart = 0;
  let next = 0;
  for (const line of lines) {
    const place = placeOf.get(line);
    if (place !== undefined) {
      if (place > 0 && tasks[place]?.parent !== tasks[place - 1]?.parent) sectionStart = place;
      next = place + 1;
    }
    const stated = statedRule(line.text);
    const isApart = place === undefined && !line.isClause;
    if (stated?.reach === 'from-here' || (stated?.reach === 'here' && isApart)) inForce = stated.rule;
    if (stated?.reach === 'above') for (let at = sectionStart; at < next; at++) rules[at] = stated.rule;
    if (stated?.reach === 'all-above') for (let at = 0; at < next; at++) rules[at] ??= stated.rule;
    if (place !== undefined) rules[place] = stated?.reach === 'here' ? stated.rule : inForce;
  }
  return rules;
}

function clausedAbove(node: OutlineNode): OutlineNode | null {
  for (let at: OutlineNode | null = node; at; at = at.parent) {
    if (at !== node && at.clauses.length > 0) return at;
    if (at.cover) return at.cover;
  }
  return null;
}

const OF_TASKS =
  /(?:需|应|须|要)?(?:完成|办结|落实|见效|实施)?的?(?:各项|重点|主要)?(?:任务|工作|事项|措施|目标|项目|清单)$/;

/** 2019年6月底前完成的任务: a heading that is a deadline and a word for tasks. */
function deadlineOfHeading(title: string, reference: DeadlineReference): DeadlinePart | null {
  const time = title.replace(OF_TASKS, '');
  if (time === title || !/[前底内]$|完成|长期|持续/.test(time + title)) return null;
  const [part, ...others] = deadlineParts(time, reference);
  return part && others.length === 0 && part.start === 0 && part.end === time.length ? part : null;
}

/** A bracket in a heading above that holds nothing but a deadline, a field of it, or the heading itself. */
function widerDeadline(node: OutlineNode, reference: DeadlineReference): DeadlinePart | null {
  for (let above = node.parent; above; above = above.parent) {
    const [found] = deadlineBrackets(above.line.text, reference);
    const [field] = above.fields.flatMap(({ clause }) => clause.deadlines);
    const told = found?.part ?? field ?? deadlineOfHeading(titleOf(above), reference);
    if (told) return told;
  }
  return null;
}
