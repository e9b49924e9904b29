// A workbook package with some cells written: the worksheets concerned change in these cells, every other part keeps its bytes.
import type { PlacedChange } from '../../Change';
import type { SheetSnapshot } from '../../SheetSnapshot';
import { listedWithout } from '../clean/withoutParts';
import { locateParts, partText } from '../open/locateParts';
import { readRelations, relationsName } from '../open/relations';
import { writeZip, type ZipPart } from '../zip/writeZip';
import { ZipArchive } from '../zip/ZipArchive';
import { CellFormats } from './CellFormats';
import { calculatedOnOpening } from './calculatedOnOpening';
import { outdatedCells } from './outdatedCells';
import { SheetPart } from './SheetPart';

/** What is known of the cells before one is written. */
export interface Package {
  readonly formats: CellFormats;
  /** The worksheets concerned, by name. */
  readonly sheets: ReadonlyMap<string, SheetPart>;
  /** The file with these of the changes written. */
  write(changes: readonly PlacedChange[]): Promise<Uint8Array>;
}

/** Opens the parts that the changes concern. Throws what reading throws. */
export async function openPackage(
  bytes: Uint8Array,
  snapshots: readonly SheetSnapshot[],
  changes: readonly PlacedChange[],
): Promise<Package> {
  const zip = await ZipArchive.open(bytes);
  const parts = await locateParts(zip);
  const stylesPart = parts.ofKind('styles');
  const formats = new CellFormats(stylesPart === undefined ? null : await partText(zip, stylesPart));
  const sheetPart = async (name: string, own: readonly PlacedChange[]): Promise<SheetPart> => {
    const part = partOf(name);
    return new SheetPart((await partText(zip, part)) ?? '', await tablesOf(zip, part), own);
  };
  const partOf = (name: string): string => parts.sheets.find((one) => one.name === name)?.part ?? '';
  const sheets = new Map<string, SheetPart>();
  for (const { name } of snapshots) {
    const own = changes.filter(({ sheet }) => sheet === name);
    if (own.length > 0) sheets.set(name, await sheetPart(name, own));
  }
  const write = async (open: readonly PlacedChange[]): Promise<Uint8Array> => {
    const outdated = outdatedCells(snapshots, open);
    const texts = new Map<string, string>();
    let isOrderLost = open.some(({ content }) => typeof content === 'object' && content !== null);
    for (const name of new Set([...open.map(({ sheet }) => sheet), ...outdated.keys()])) {
      const own = open.filter(({ sheet }) => sheet === name);
      const sheet = sheets.get(name) ?? (await sheetPart(name, []));
      isOrderLost ||= sheet.hasFormula(own);
      texts.set(partOf(name), sheet.written(own, outdated.get(name) ?? new Set(), formats));
    }
    if (stylesPart !== undefined && formats.changed !== null) texts.set(stylesPart, formats.changed);
    if (isOrderLost || outdated.size > 0)
      texts.set(parts.workbook, calculatedOnOpening((await partText(zip, parts.workbook)) ?? ''));
    const order = parts.ofKind('calcChain');
    return packed(zip, texts, isOrderLost ? order : undefined);
  };
  return { formats, sheets, write };
}

async function tablesOf(zip: ZipArchive, sheet: string): Promise<string[]> {
  const xml = await partText(zip, relationsName(sheet));
  const names = xml === null ? [] : readRelations(xml, sheet).filter(({ kind }) => kind === 'table');
  const texts = await Promise.all(names.map(({ target }) => partText(zip, target)));
  return texts.flatMap((text) => text ?? []);
}

/** All parts in their order; the part `gone` is left out of the package and of its lists. */
async function packed(
  zip: ZipArchive,
  texts: ReadonlyMap<string, string>,
  gone: string | undefined,
): Promise<Uint8Array> {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const isGone = (name: string): boolean => gone !== undefined && isSame(name, gone);
  const parts: ZipPart[] = [];
  for (const name of zip.names) {
    const text = [...texts].find(([part]) => isSame(part, name))?.[1];
    const bytes = text === undefined ? await zip.read(name) : encoded(text);
    if (bytes && !isGone(name)) parts.push({ name, bytes: listedWithout(name, bytes, isGone) });
  }
  return writeZip(parts);
}

/** Every text goes out as UTF-8, and says so. */
function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*["'])[^"']*/i, (whole, before: string) =>
      /utf-?8$/i.test(whole) ? whole : `${before}UTF-8`,
    ),
  );
}
