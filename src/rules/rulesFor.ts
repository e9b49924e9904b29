// Which rules have anything to say about a table? Those about times in its texts, what is blank or irregular, names as they should not be, the catalog's tasks, entries, comparisons, role words, foreign text and what a sheet may hide are fetched only when it has any.

import { latestDay } from '../language/deadline';
import { mayHaveNoise } from '../language/text/pageNoise/mayHaveNoise';
import type { Field } from '../table/DutyTable';
import { roleRule } from '../table/roleRule';
import type { UnderstoodTask } from '../table/UnderstoodTable';
import { mayNameTime } from './deadline/mayNameTime';
import { mergedEntries } from './facts/mergedEntries';
import { tableFacts } from './facts/TableFacts';
import { fetchedRules, type RulePart } from './fetchedRules';
import { isNoEntry } from './isBlank';
import { isIrregular } from './isIrregular';
import { officialTexts } from './officialTexts';
import type { Rule } from './Rule';
import type { CheckQuestion } from './RuleContext';
import { tableRules } from './tableRules';

/** The rules, in the order of the rule book; a rule left out could find nothing in this table. */
export async function rulesFor(question: CheckQuestion): Promise<readonly Rule[]> {
  const { table, sheet, catalog, issued, body, sheets = [] } = question;
  const isNeeded: Readonly<Record<RulePart, boolean>> = {
    texts: table.tasks.some(mayNameTimes),
    blanks: hasBlanks(question),
    irregular: isIrregular(question),
    names: table.tasks.some(hasOtherName),
    catalog: catalog !== null && catalog.tasks.length > 0,
    roles: roleRule(table) === 'first-leads' || table.tasks.some(hasRoleWord),
    sheet: isHidingOrComputing(question) || mergedEntries(table, sheet).length > 0,
    noise: table.tasks.some(hasNoise) || table.groups.some(({ title }) => mayHaveNoise(title)),
    statuses: table.tasks.some(({ status }) => status.some(isFilled)),
    entries: table.tasks.some(({ progress, status }) => [...progress, ...status].some(isFilled)),
    comparisons: issued !== undefined || body !== undefined || sheets.length > 0,
  };
  const parts = Object.entries(fetchedRules).filter(([part]) => isNeeded[part as RulePart]);
  const fetched = await Promise.all(parts.map(([, fetchPart]) => fetchPart()));
  return [...tableRules, ...fetched.flat()];
}

/** A dated deadline beside a text that may name a time, or one in stages, which a text may date. */
function mayNameTimes({ text, indicator, deadlines }: UnderstoodTask): boolean {
  return latestDay(deadlines) === null
    ? deadlines.some(({ type }) => type === 'phased')
    : [text, indicator].some((field) => field !== null && mayNameTime(field.raw));
}

/** A column that is not there or has nothing in it, or a cell without an entry. */
function hasBlanks({ table, sheet, asOf }: CheckQuestion): boolean {
  const { text, lead, responsible, deadline, progress, status } = table.columns;
  const { blankColumns, blankGroups } = tableFacts(table, sheet, asOf);
  return (
    [text, lead ?? responsible, deadline, progress[0], status[0]].some((column) => column == null) ||
    blankColumns.size + blankGroups.size > 0 ||
    table.tasks.some(hasBlank)
  );
}

function hasBlank({ no, units, ...task }: UnderstoodTask): boolean {
  const { text, indicator, deadline, coop, progress, status } = task;
  const printed = [text, indicator, deadline, coop, ...progress, ...status];
  return (
    units.lead.length + units.responsible.length === 0 ||
    isNoEntry(no ?? '') ||
    printed.some((field) => field !== null && isNoEntry(field.raw))
  );
}

/** Not the catalog's own name, and not a plain well-formed one of the commonest level. */
function hasOtherName({ units: { lead, coop, responsible } }: UnderstoodTask): boolean {
  return [...lead, ...coop, ...responsible].some(({ match }) => match !== 'exact');
}

/** 参与, 配合, 协办, in any characters and with glosses between them; the column alone gives most units their role. */
function hasRoleWord({ lead, responsible }: UnderstoodTask): boolean {
  return [lead, responsible].some((field) => field !== null && /[参參叁配协協]/.test(field.raw));
}

/** Anything that is not simply typed and shown; an error value is a formula's, or typed as one. */
function isHidingOrComputing({ table, sheet, asOf }: CheckQuestion): boolean {
  const { hiddenRows, hiddenColumns } = sheet;
  return hiddenRows.size + hiddenColumns.size + tableFacts(table, sheet, asOf).oddRows.size > 0;
}

function hasNoise(task: UnderstoodTask): boolean {
  return [...officialTexts(task), ...(task.others ?? [])].some(({ raw }) => mayHaveNoise(raw));
}

function isFilled({ raw }: Field): boolean {
  return raw.trim() !== '';
}
