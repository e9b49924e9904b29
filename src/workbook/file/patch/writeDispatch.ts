// 发出: a unit's workbook made from the master's own sheet, so that it looks like it; nothing else of the master goes along.
import type { DispatchPlan } from '../../DispatchPlan';
import { xmlPart } from '../write/xml';
import { writeZip, type ZipPart } from '../zip/writeZip';
import { BookParts } from './BookParts';
import { numbered } from './cells';
import { dispatchPackage } from './dispatchPackage';
import { childOf, childrenOf, localName, textOf } from './elements';
import { guideSheet } from './guideSheet';
import { keepRows } from './keepRows';
import { makeCellsPlain } from './plainCells';
import { protectCells, putChoices } from './protectCells';
import { RowMap } from './RowMap';
import { StylePatch } from './StylePatch';
import { parseXml, type XmlElement, xmlBytes } from './XmlElement';

/** Pieces of a sheet that point at other parts, other sheets or other people's programs. */
const LEFT_OUT =
  /^(?:hyperlinks|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|customProperties|extLst|customSheetViews|scenarios|smartTags|cellWatches|dataConsolidate|sortState|phoneticPr)$/;
/** A formula that needs another sheet or a name. */
const REACHES_OUT = /!|\[/;

/**
 * Bytes of the workbook. Formulas stand as what they show; links, drawings, comments and other sheets stay behind.
 * Rejects when the bytes are no workbook or the sheet is not there; the caller has read them before.
 * @example await writeDispatch(masterBytes, dispatch.files[0].plan)
 */
export async function writeDispatch(bytes: Uint8Array, plan: DispatchPlan): Promise<Uint8Array> {
  const book = await BookParts.open(bytes);
  const sheet = await book.tree(book.sheetPart(plan.sheet));
  const styles = await styleTree(book);
  if (!sheet) throw new Error(plan.sheet);
  const patch = new StylePatch(styles);
  const data = numbered(sheet);
  makeCellsPlain(data, await sharedStrings(book));
  leaveOut(sheet);
  const map = new RowMap(plan.drop);
  if (plan.drop.length > 0) keepRows(sheet, plan, (style) => patch.fontSize(style));
  const moved = (areas: DispatchPlan['open']): DispatchPlan['open'] =>
    areas.flatMap((area) => map.area(area) ?? []);
  protectCells(sheet, data, moved(plan.open), patch);
  if (plan.choices) putChoices(sheet, moved(plan.choices.areas), plan.choices.words);
  const theme = await themeBytes(book);
  const guide = guideSheet(plan, patch);
  const facts = { is1904: book.facts.is1904, hasTheme: theme !== null, names: await names(book, plan, map) };
  const parts: ZipPart[] = [
    ...dispatchPackage(plan, facts),
    { name: 'xl/worksheets/sheet1.xml', bytes: xmlBytes(sheet) },
    { name: 'xl/worksheets/sheet2.xml', bytes: xmlPart(guide) },
    { name: 'xl/styles.xml', bytes: xmlBytes(styles) },
    ...(theme ? [{ name: 'xl/theme/theme1.xml', bytes: theme }] : []),
  ];
  return writeZip(parts);
}

async function styleTree(book: BookParts): Promise<XmlElement> {
  const name = book.partOfKind('styles');
  const tree = name === null ? null : await book.tree(name);
  const empty =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts/><fills/><borders/><cellXfs/></styleSheet>';
  return tree ?? parseXml(empty);
}

async function sharedStrings(book: BookParts): Promise<readonly XmlElement[]> {
  const name = book.partOfKind('sharedStrings');
  const tree = name === null ? null : await book.tree(name);
  return tree ? childrenOf(tree, 'si') : [];
}

async function themeBytes(book: BookParts): Promise<Uint8Array | null> {
  const name = book.partOfKind('theme');
  return name === null ? null : book.bytes(name);
}

function leaveOut(sheet: XmlElement): void {
  sheet.children = sheet.children.filter((one) => typeof one === 'string' || !LEFT_OUT.test(localName(one)));
  const setup = childOf(sheet, 'pageSetup');
  for (const key of Object.keys(setup?.attributes ?? {}))
    if (setup && /:id$/.test(key)) setup.attributes = without(setup.attributes, key);
  const reaches = (rule: XmlElement): boolean => REACHES_OUT.test(textOf(rule));
  const lists = childOf(sheet, 'dataValidations');
  for (const parent of [lists, ...childrenOf(sheet, 'conditionalFormatting')])
    if (parent) parent.children = parent.children.filter((one) => typeof one === 'string' || !reaches(one));
  const isEmpty = (one: XmlElement | string): boolean =>
    typeof one !== 'string' &&
    /^(?:conditionalFormatting|dataValidations)$/.test(localName(one)) &&
    one.children.every((inner) => typeof inner === 'string');
  sheet.children = sheet.children.filter((one) => !isEmpty(one));
}

function without(attributes: Record<string, string>, key: string): Record<string, string> {
  const { [key]: _gone, ...kept } = attributes;
  return kept;
}

/** Print area and print titles, as they are afterwards; a header that was repeated by hand becomes a print title. */
async function names(
  book: BookParts,
  { sheet, titleRows }: DispatchPlan,
  map: RowMap,
): Promise<readonly { readonly name: string; readonly reference: string }[]> {
  const place = book.facts.sheets.findIndex(({ name }) => name === sheet);
  const tree = await book.tree(book.workbookName);
  const defined = childrenOf(childOf(tree ?? undefined, 'definedNames'), 'definedName')
    .filter(({ attributes }) => attributes.localSheetId === String(place))
    .map((one) => ({ name: one.attributes.name ?? '', reference: map.references(textOf(one)) }))
    .filter(({ name, reference }) => /^_xlnm\.Print_/.test(name) && !reference.includes('#REF!'));
  if (titleRows === null || defined.some(({ name }) => name === '_xlnm.Print_Titles')) return defined;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return [
    ...defined,
    { name: '_xlnm.Print_Titles', reference: `${quoted}!$${titleRows.top}:$${titleRows.bottom}` },
  ];
}
