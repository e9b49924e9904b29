// Which parts of a package are the workbook, its worksheets, and what they share?
import type { SheetSnapshot } from '../../SheetSnapshot';
import { decodeXml } from '../xml/decodeXml';
import type { ZipArchive } from '../zip/ZipArchive';
import { FileRefusal } from './FileProblem';
import { readRelations, relationsName } from './relations';
import { readWorkbookPart } from './readWorkbookPart';

/** Names of a workbook's parts. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly is1904: boolean;
  /** The worksheets in tab order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: SheetSnapshot['visibility'];
    readonly part: string;
  }[];
  /** The workbook's part of a kind (styles, sharedStrings, calcChain …), when it has one. */
  ofKind(kind: string): string | undefined;
}

/** Looks them up. Throws `FileRefusal` (damaged, damagedSheet), `XmlDamage`, `XmlDanger`. */
export async function locateParts(zip: ZipArchive): Promise<WorkbookParts> {
  const workbook = await findWorkbook(zip);
  const facts = readWorkbookPart(await required(zip, workbook));
  const relations = readRelations(await required(zip, relationsName(workbook)), workbook);
  const sheets = facts.sheets.flatMap(({ name, visibility, relation }) => {
    const target = relations.find(({ id }) => id === relation);
    if (!target) throw new FileRefusal('damagedSheet', { sheet: name });
    return target.kind === 'worksheet' ? [{ name, visibility, part: target.target }] : [];
  });
  return {
    workbook,
    is1904: facts.is1904,
    sheets,
    ofKind: (kind) => relations.find((candidate) => candidate.kind === kind)?.target,
  };
}

/** A part as text; null when there is none. */
export async function partText(zip: ZipArchive, name: string): Promise<string | null> {
  const bytes = await zip.read(name);
  return bytes && decodeXml(bytes);
}

/** The package says which part is the workbook; where it does not, the usual name is tried. */
async function findWorkbook(zip: ZipArchive): Promise<string> {
  const xml = await partText(zip, relationsName(''));
  const relation =
    xml === null ? undefined : readRelations(xml, '').find(({ kind }) => kind === 'officeDocument');
  return relation?.target ?? 'xl/workbook.xml';
}

async function required(zip: ZipArchive, name: string): Promise<string> {
  const xml = await partText(zip, name);
  if (xml === null) throw new FileRefusal('damaged');
  return xml;
}
