// 通知成表: from a prose document to the tasks in it — of its text, and of every table it holds.

import type { Catalog } from '../catalog/Catalog';
import type { Notice } from '../notice/Notice';
import { isTitle } from '../notice/head';
import { headOf, readNotice } from '../notice/readNotice';
import { textTables } from '../notice/textTable';
import type { Paragraph } from '../notice/outline/lines';
import type { UnderstoodTable } from '../table';
import { yearOfTitle } from '../table/documentYear';
import type { DocumentSnapshot } from '../workbook/DocumentSnapshot';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { openTable } from './openTable';
import { prepareReading, prepareSheets } from './prepareReading';
import { regionOf, type CatalogAndRegion } from './regionOf';

/** What a person may say beforehand. */
export interface ImportOptions {
  readonly year?: number;
  /** Day of the document, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly region?: string;
  readonly catalog?: Catalog;
}

/** A table of the document; its title is the one printed in it or right above it. */
export interface ImportedList {
  readonly table: UnderstoodTable;
  readonly sheet: SheetSnapshot;
  readonly title: string | null;
}

/** A document taken apart. */
export interface ImportedNotice {
  readonly notice: Notice;
  /** Responsibility-division tables that stand in the document, in their order. */
  readonly lists: readonly ImportedList[];
  readonly catalog: Catalog | null;
}

/** Reads the document; fetches what reading it needs first. Never throws on its text. */
export async function importNotice(
  { blocks }: DocumentSnapshot,
  options: ImportOptions = {},
): Promise<ImportedNotice> {
  const paragraphs = blocks.map((block, place): Paragraph => {
    const text = block.kind === 'paragraph' ? block.number + block.text : '';
    return { number: place + 1, text };
  });
  await prepareReading(paragraphs.map(({ text }) => text));
  await prepareSheets(blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : [])));
  const inText = textTables(paragraphs);
  const tableParagraphs = new Set(inText.flatMap((one) => one.paragraphs.map(({ number }) => number)));
  const head = headOf(paragraphs.filter(({ number }) => !tableParagraphs.has(number)));
  const { catalog, region } = regionFor([head.title, head.issuer, ...head.lines], options);
  const year = yearFor(head, options);
  const found: FoundSheet[] = [
    ...blocks.flatMap((block, place) =>
      block.kind === 'table' ? [{ sheet: block.sheet, title: titleAbove(paragraphs, place) }] : [],
    ),
    ...inText.map((one) => ({
      sheet: one.sheet,
      title: titleAbove(paragraphs, (one.paragraphs[0]?.number ?? 1) - 1),
    })),
  ];
  const tableTitles = new Set(found.flatMap(({ title }) => title?.number ?? []));
  const lists = listsOf(found, { catalog, region, year });
  const hasLists = lists.length > 0;
  const notice = readNotice(paragraphs, { catalog, region, year, tableParagraphs, tableTitles, hasLists });
  return { notice, catalog, lists };
}

type Year = Pick<Notice, 'year' | 'yearFrom' | 'date'>;

/** What the person says, else the title's year, else the day of issue. */
function yearFor({ title, date }: ReturnType<typeof headOf>, options: ImportOptions): Year {
  if (options.date !== undefined)
    return { year: options.year ?? Number(options.date.slice(0, 4)), yearFrom: 'option', date: options.date };
  if (options.year !== undefined) return { year: options.year, yearFrom: 'option', date };
  const printed = yearOfTitle(title ?? '');
  if (printed !== null) return { year: printed, yearFrom: 'title', date };
  return {
    year: date === null ? null : Number(date.slice(0, 4)),
    yearFrom: date === null ? null : 'issued',
    date,
  };
}

function regionFor(lines: readonly (string | null)[], { catalog, region }: ImportOptions): CatalogAndRegion {
  if (catalog) return { catalog, region: catalog.region.name };
  return regionOf(
    lines.flatMap((line) => line ?? []),
    region,
  );
}

interface FoundSheet {
  readonly sheet: SheetSnapshot;
  readonly title: Paragraph | null;
}

/** The last filled paragraph before a place, when it is a title. */
function titleAbove(paragraphs: readonly Paragraph[], place: number): Paragraph | null {
  const above = paragraphs.slice(0, place).findLast(({ text }) => text.trim() !== '');
  return above && isTitle(above.text) ? above : null;
}

/** Every table of the document that divides responsibilities; what it does not say itself, the document around it does. */
function listsOf(
  found: readonly FoundSheet[],
  { catalog, region, year }: CatalogAndRegion & { readonly year: Year },
): readonly ImportedList[] {
  return found.flatMap(({ sheet, title }): ImportedList[] => {
    const around = {
      ...(catalog ? { catalog } : region === null ? {} : { region }),
      ...(year.year === null ? {} : { year: year.year }),
    };
    const opened = openTable([sheet], around);
    if (!opened.ok) return [];
    const { table } = opened;
    return [{ sheet, table, title: table.title?.text ?? title?.text.trim() ?? null }];
  });
}
