// A workbook package read whole: every worksheet as a snapshot, in tab order.
import type { SheetSnapshot } from '../../SheetSnapshot';
import { readFormats } from '../sheet/formatsReader';
import { CellDamage } from '../sheet/cellContent';
import { SheetReader } from '../sheet/SheetReader';
import { readStrings } from '../sheet/stringsReader';
import { scanXml } from '../xml/scanXml';
import { XmlDamage } from '../xml/xmlFaults';
import type { ZipArchive } from '../zip/ZipArchive';
import { FileRefusal } from './FileProblem';
import { locateParts, partText } from './locateParts';

/** The worksheets; chart, dialog and macro sheets are none. Throws `FileRefusal`, `XmlDamage`, `XmlDanger`. */
export async function readPackage(zip: ZipArchive): Promise<SheetSnapshot[]> {
  const parts = await locateParts(zip);
  const ofKind = async (kind: string): Promise<string | null> => {
    const name = parts.ofKind(kind);
    return name === undefined ? null : partText(zip, name);
  };
  const strings = await ofKind('sharedStrings');
  const formatOf = readFormats(await ofKind('styles'), parts.is1904);
  const source = { strings: strings === null ? [] : readStrings(strings), formatOf };
  const sheets: SheetSnapshot[] = [];
  for (const { name, visibility, part } of parts.sheets) {
    const xml = await partText(zip, part);
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
