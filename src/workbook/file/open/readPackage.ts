// A workbook package read whole: every worksheet as a snapshot, in tab order.
import type { SheetSnapshot } from '../../SheetSnapshot';
import { readFormats } from '../sheet/formatsReader';
import { CellDamage } from '../sheet/cellContent';
import { SheetReader } from '../sheet/SheetReader';
import { readStrings } from '../sheet/stringsReader';
import { decodeXml } from '../xml/decodeXml';
import { scanXml } from '../xml/scanXml';
import { XmlDamage } from '../xml/xmlFaults';
import type { ZipArchive } from '../zip/ZipArchive';
import { FileRefusal } from './FileProblem';
import { type PartRelation, readRelations, relationsName } from './relations';
import { readWorkbookPart } from './readWorkbookPart';

/** The worksheets; chart, dialog and macro sheets are none. Throws `FileRefusal`, `XmlDamage`, `XmlDanger`. */
export async function readPackage(zip: ZipArchive): Promise<SheetSnapshot[]> {
  const workbookName = await findWorkbook(zip);
  const facts = readWorkbookPart(await required(zip, workbookName));
  const relations = readRelations(await required(zip, relationsName(workbookName)), workbookName);
  const strings = await ofKind(zip, relations, 'sharedStrings');
  const formatOf = readFormats(await ofKind(zip, relations, 'styles'), facts.is1904);
  const source = { strings: strings === null ? [] : readStrings(strings), formatOf };
  const sheets: SheetSnapshot[] = [];
  for (const { name, visibility, relation } of facts.sheets) {
    const target = relations.find(({ id }) => id === relation);
    if (!target) throw new FileRefusal('damagedSheet', { sheet: name });
    if (target.kind !== 'worksheet') continue;
    const xml = await optional(zip, target.target);
    if (xml === null) throw new FileRefusal('damagedSheet', { sheet: name });
    sheets.push(readSheet(xml, new SheetReader({ ...source, name, visibility }), name));
  }
  if (sheets.length === 0) throw new FileRefusal('noSheet');
  return sheets;
}

function readSheet(xml: string, reader: SheetReader, sheet: string): SheetSnapshot {
  try {
    scanXml(xml, reader);
    return reader.snapshot();
  } catch (error) {
    if (!(error instanceof CellDamage || error instanceof XmlDamage)) throw error;
    const cell = reader.place;
    throw cell === null
      ? new FileRefusal('damagedSheet', { sheet })
      : new FileRefusal('damagedCell', { sheet, cell });
  }
}

/** The package says which part is the workbook; where it does not, the usual name is tried. */
async function findWorkbook(zip: ZipArchive): Promise<string> {
  const xml = await optional(zip, relationsName(''));
  const relation =
    xml === null ? undefined : readRelations(xml, '').find(({ kind }) => kind === 'officeDocument');
  return relation?.target ?? 'xl/workbook.xml';
}

async function ofKind(
  zip: ZipArchive,
  relations: readonly PartRelation[],
  kind: string,
): Promise<string | null> {
  const relation = relations.find((candidate) => candidate.kind === kind);
  return relation ? optional(zip, relation.target) : null;
}

async function required(zip: ZipArchive, name: string): Promise<string> {
  const xml = await optional(zip, name);
  if (xml === null) throw new FileRefusal('damaged');
  return xml;
}

async function optional(zip: ZipArchive, name: string): Promise<string | null> {
  const bytes = await zip.read(name);
  return bytes && decodeXml(bytes);
}
