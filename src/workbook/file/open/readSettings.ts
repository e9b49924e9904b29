// What did the add-in keep in a workbook file (waivers, defects of the issued document, options of rules)? It lies in a custom XML part of our namespace.
import type { SettingsFound } from '../../KeptSettings';
import { decodeXml } from '../xml/decodeXml';
import { scanXml } from '../xml/scanXml';
import { ZipArchive } from '../zip/ZipArchive';

const SPACE = 'urn:duty-table:settings';
const CUSTOM_ITEM = /^customxml\/item\d*\.xml$/i;

/**
 * The settings of an .xlsx file. Never throws: without a part of ours there are none; one that cannot be read is `damaged`.
 * @example (await readSettings(bytes)).settings.waivers?.length //=> 2
 */
export async function readSettings(bytes: Uint8Array): Promise<SettingsFound> {
  try {
    const zip = await ZipArchive.open(bytes);
    for (const name of zip.names.filter((one) => CUSTOM_ITEM.test(one))) {
      const text = await keptIn(zip, name);
      if (text !== null) return found(text);
    }
  } catch {
    // A package that cannot be opened is told by whoever reads its sheets.
  }
  return { settings: {}, damage: null };
}

/** The text of a part of ours; null when it is another's. */
async function keptIn(zip: ZipArchive, name: string): Promise<string | null> {
  const bytes = await zip.read(name);
  if (bytes === null) return null;
  let isOurs: boolean | null = null;
  let text = '';
  scanXml(decodeXml(bytes), {
    open: (_name, { xmlns }) => {
      isOurs ??= xmlns === SPACE;
    },
    text: (piece) => {
      if (isOurs) text += piece;
    },
    close: () => undefined,
  });
  return isOurs ? text : null;
}

function found(text: string): SettingsFound {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept === 'object' && kept !== null) return { settings: kept, damage: null };
  } catch {
    // Not ours any more, or cut off.
  }
  return { settings: {}, damage: 'damaged' };
}
