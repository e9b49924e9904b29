// The file drawer: planned sheets become a new .xlsx workbook, the same plans always the same bytes.
import type { SheetPlan } from '../../SheetPlan';
import { writeZip, type ZipPart } from '../zip/writeZip';
import { IndexedSet } from './IndexedSet';
import { sheetLinks } from './linksXml';
import { contentTypesPart, type Relation, relationsPart } from './packageParts';
import type { SheetContext } from './SheetContext';
import { SharedFormulas } from './SharedFormulas';
import { sheetPart } from './sheetPart';
import { stringsPart } from './stringsPart';
import { StyleBook } from './StyleBook';
import { tablePart } from './tablePart';
import { workbookPart } from './workbookPart';

/** How the new workbook relates to the one it was made from. */
export interface WriteOptions {
  /** Relative address of the source workbook: links to its sheets then lead there; without it their text stays, unlinked. */
  readonly sourceAddress?: string;
}

/**
 * Bytes of an .xlsx workbook with the planned sheets, in their order. Formulas that read the source table become their
 * values; all others keep formula and value, and Excel calculates on opening. Charts are not drawn.
 * @example await writeWorkbookFile([overview, details]) //=> Uint8Array
 */
export async function writeWorkbookFile(
  plans: readonly SheetPlan[],
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const shared = {
    sheetNames: new Set(plans.map((plan) => plan.name)),
    definedNames: new Set(plans.flatMap((plan) => plan.names.map(({ name }) => name))),
    tables: plans.flatMap((plan) => plan.tables.map((table) => ({ sheet: plan.name, table }))),
    strings: new IndexedSet(),
    styles: new StyleBook(),
    sourceAddress: options.sourceAddress,
  };
  const sheets = plans.flatMap((plan, place) =>
    sheetParts(
      { ...shared, plan, isFirst: place === 0, sharedFormulas: new SharedFormulas(plan) },
      place + 1,
    ),
  );
  const parts: ZipPart[] = [
    {
      name: '_rels/.rels',
      bytes: relationsPart([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    },
    { name: 'xl/workbook.xml', bytes: workbookPart(plans) },
    { name: 'xl/_rels/workbook.xml.rels', bytes: relationsPart(workbookRelations(plans.length)) },
    ...sheets,
    { name: 'xl/sharedStrings.xml', bytes: stringsPart(shared.strings.entries) },
    { name: 'xl/styles.xml', bytes: shared.styles.toPart() },
  ];
  const types = contentTypesPart(parts.map(({ name }) => name));
  return writeZip([{ name: '[Content_Types].xml', bytes: types }, ...parts]);
}

function workbookRelations(sheetCount: number): Relation[] {
  const sheets = Array.from({ length: sheetCount }, (_, place) => ({
    id: `rId${place + 1}`,
    kind: 'worksheet' as const,
    target: `worksheets/sheet${place + 1}.xml`,
  }));
  return [
    ...sheets,
    { id: `rId${sheetCount + 1}`, kind: 'styles', target: 'styles.xml' },
    { id: `rId${sheetCount + 2}`, kind: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
}

/** The worksheet, its tables and its relationships. */
function sheetParts(context: SheetContext, number: number): ZipPart[] {
  const parts: ZipPart[] = [];
  const relations: Relation[] = [];
  const id = () => `rId${relations.length + 1}`;
  for (const table of context.plan.tables) {
    const tableId = context.tables.findIndex((placed) => placed.table === table) + 1;
    relations.push({ id: id(), kind: 'table', target: `../tables/table${tableId}.xml` });
    parts.push({
      name: `xl/tables/table${tableId}.xml`,
      bytes: tablePart({ sheet: context.plan.name, table }, tableId),
    });
  }
  const tableIds = relations.map((relation) => relation.id);
  const source = id();
  const links = sheetLinks(context, source);
  if (context.sourceAddress !== undefined && links.some(({ relation }) => relation !== undefined)) {
    relations.push({
      id: source,
      kind: 'hyperlink',
      target: linkAddress(context.sourceAddress),
      external: true,
    });
  }
  const sheet = { name: `xl/worksheets/sheet${number}.xml`, bytes: sheetPart(context, tableIds, links) };
  if (relations.length === 0) return [sheet, ...parts];
  return [
    sheet,
    { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, bytes: relationsPart(relations) },
    ...parts,
  ];
}

/** An address as a relationship may hold it: without blanks and the marks that mean something in an address. */
function linkAddress(path: string): string {
  return path.replace(/[\s%#?"<>^`{|}]/g, encodeURIComponent);
}
