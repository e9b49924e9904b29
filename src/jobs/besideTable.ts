// What stands in the same workbook that a table can be held against: the table as it was issued (印发表), or the body of its notice?

import type { BaselineEntry } from '../rules/readBaseline';
import type { CheckQuestion } from '../rules/RuleContext';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { holdAgainstIssued } from './issuedTable';
import { listAgainstBody } from './listAgainstBody';
import { openTable } from './openTable';

/** The question with its comparisons, and the defects the issued table had already. */
export interface BesideTable {
  readonly question: CheckQuestion;
  readonly baseline: readonly BaselineEntry[];
}

/** What a sheet with the issued table is called: 印发表, 印发稿, 印发版, 印发原件. */
const ISSUED = /^印发(?:的)?(?:原)?[表稿版件文]/;

/**
 * The comparisons that the workbook's other sheets allow; without any, the question as it is. An issued table that is known already stays.
 * @example besideTable({ ...question, sheets: [issuedSheet] }).question.issued?.removed.length //=> 0
 */
export function besideTable(question: CheckQuestion): BesideTable {
  const { table, sheet, sheets = [], catalog } = question;
  const known = { ...(catalog ? { catalog } : {}), ...(table.year === null ? {} : { year: table.year }) };
  const body = listAgainstBody(table, [sheet, ...sheets], known);
  const held = question.issued ? null : issuedBeside(question, sheets, known);
  return {
    question: { ...question, ...(body ? { body } : {}), ...(held ? { issued: held.issued } : {}) },
    baseline: held?.baseline ?? [],
  };
}

function issuedBeside(
  question: CheckQuestion,
  sheets: readonly SheetSnapshot[],
  known: object,
): ReturnType<typeof holdAgainstIssued> | null {
  const sheet = sheets.find(({ name }) => ISSUED.test(name));
  const opened = sheet && openTable(sheets, { ...known, sheet: sheet.name });
  if (!sheet || !opened?.ok) return null;
  const { table, catalog, date } = opened;
  const { asOf, settings = {} } = question;
  return holdAgainstIssued(question.table, { table, sheet, catalog, date, asOf, settings, state: 'issued' });
}
