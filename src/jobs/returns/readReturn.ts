// Which table stands in a file that came back, and which of its tasks is which of ours?

import { regionFromTitleText } from '../../catalog';
import { fill } from '../../messages/fill';
import { returnWords as words } from '../../messages/zh-CN/returns';
import { understand } from '../../table';
import { compareTables, plainText, type TableComparison } from '../../table/compare';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { openTable } from '../openTable';
import { shownName } from './fileVerdict';
import type { MasterTable } from './MasterTable';
import { otherRegion } from './otherRegion';
import { readFacts, type ReturnFacts } from './ReturnFacts';
import type { RejectReason } from './IntakeReport';
import { hasNumbersInTexts, readLike } from './readLike';
import type { ReturnedFile } from './ReturnedFile';

/** A returned table, held against the master. */
export interface ReadReturn {
  readonly file: string;
  readonly facts: ReturnFacts;
  /** When the file was saved last; '' when it does not tell. */
  readonly modified: string;
  readonly table: UnderstoodTable;
  readonly sheet: SheetSnapshot;
  readonly comparison: TableComparison<UnderstoodTask>;
}

/** The table, or why the file is not one of ours. */
export type ReturnRead =
  | { readonly ok: true; readonly read: ReadReturn }
  | { readonly ok: false; readonly reason: RejectReason; readonly sentence: string | null };

/** Fewer of its tasks than this are ours: it is another table. */
const OURS = 0.5;

/** Reads a file; its name decides nothing. Traditional text is compared once the dictionary is loaded (prepareSheets). */
export function readReturn(
  { file, content }: ReturnedFile,
  master: MasterTable,
  fingerprint: string,
): ReturnRead {
  if (!content.ok) return { ok: false, reason: reasonOf(content.id), sentence: content.sentence };
  const { sheets, properties } = content;
  const opened = openLike(sheets, master);
  if (opened === null) return { ok: false, reason: 'no-table', sentence: null };
  const { table, sheet } = opened;
  const facts = readFacts(sheets, properties);
  const comparison = compareTables(master.table, table);
  const isSentOut = facts.fingerprint === fingerprint;
  const isOurs = isSentOut || comparison.pairs.length >= table.tasks.length * OURS;
  if (!isOurs || comparison.pairs.length === 0) return { ok: false, reason: 'other-table', sentence: null };
  const foreign = isSentOut ? null : foreignSentence(file, table, master);
  if (foreign !== null) return { ok: false, reason: 'other-table', sentence: foreign };
  const modified = properties.modified ?? '';
  return { ok: true, read: { file, facts, modified, table, sheet, comparison } };
}

/**
 * The same tasks stand in the tables of many regions (a city's counties, a reform's pilots): a title that names another one is another
 * table, unless that region is itself one of the units that report.
 */
function foreignSentence(
  file: string,
  table: UnderstoodTable,
  { table: own, units }: MasterTable,
): string | null {
  const regions = otherRegion(table, own);
  if (regions === null) return null;
  const reports = units.some(({ name, names }) =>
    [name, ...names].some((one) => {
      const place = regionFromTitleText(one)?.name;
      return place !== undefined && regions.theirs.endsWith(place);
    }),
  );
  if (reports) return null;
  const titles = { other: table.title?.text ?? '', own: own.title?.text ?? '' };
  return fill(words.otherRegion, { file: shownName(file), ...titles, ...regions });
}

/** Under the master's own headings, where most of its tasks stand; else whatever table is largest; read by the master's catalog. */
function openLike(
  sheets: readonly SheetSnapshot[],
  { table: master, sheet: masterSheet, catalog }: MasterTable,
): { readonly table: UnderstoodTable; readonly sheet: SheetSnapshot } | null {
  const { region, year, yearFrom } = master;
  const inTexts = hasNumbersInTexts(master, masterSheet);
  const texts = new Set(master.tasks.map(({ text }) => plainText(text.raw)));
  const found = sheets.flatMap((sheet) =>
    readLike(sheet, master, inTexts).map((table) => {
      const ours = table.tasks.filter(({ text }) => texts.has(plainText(text.raw))).length;
      return { sheet, table, ours: ours + (sheet.name === master.sheet ? 0.5 : 0) };
    }),
  );
  const [best] = found.filter(({ table }) => table.tasks.length > 0).sort((a, b) => b.ours - a.ours);
  if (best) {
    const context = { catalog, region, year: { year, yearFrom, date: null } };
    return { table: understand(best.table, context), sheet: best.sheet };
  }
  const known = { ...(catalog ? { catalog } : { region }), ...(year === null ? {} : { year }) };
  const opened = openTable(sheets, known);
  const sheet = opened.ok ? sheets.find((one) => one.name === opened.table.sheet) : undefined;
  return opened.ok && sheet ? { table: opened.table, sheet } : null;
}

/** Problems of files, by their ids, as the reasons people are told. */
const reasons: Readonly<Record<string, RejectReason>> = {
  tooLarge: 'too-large',
  inflatedTooLarge: 'too-large',
  password: 'password',
  oldExcel: 'old-format',
  wpsExcel: 'wps-format',
  picture: 'picture',
  empty: 'damaged',
  damaged: 'damaged',
  damagedSheet: 'damaged',
  damagedCell: 'damaged',
  unsafeXml: 'damaged',
};

function reasonOf(id: string): RejectReason {
  return reasons[id] ?? 'not-a-workbook';
}
