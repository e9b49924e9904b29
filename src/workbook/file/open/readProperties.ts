// What a workbook file says about itself: when it was saved last (docProps/core.xml) and its custom properties (docProps/custom.xml).
import type { DocumentProperties } from '../../DocumentProperties';
import { decodeXml } from '../xml/decodeXml';
import { scanXml } from '../xml/scanXml';
import { ZipArchive } from '../zip/ZipArchive';

/**
 * Properties of an .xlsx file. Never throws: what cannot be read is not there.
 * @example (await readProperties(bytes)).modified //=> '2022-10-08T02:11:00Z'
 */
export async function readProperties(bytes: Uint8Array): Promise<DocumentProperties> {
  try {
    const zip = await ZipArchive.open(bytes);
    const modified = await textsOf(zip, 'docProps/core.xml', (name) => name === 'modified');
    const custom = await textsOf(zip, 'docProps/custom.xml', (name) => name === 'property');
    return {
      modified: modified[0]?.text.trim() || null,
      custom: Object.fromEntries(custom.map(({ title, text }) => [title, text])),
    };
  } catch {
    return { modified: null, custom: {} };
  }
}

interface NamedText {
  readonly title: string;
  text: string;
}

/** Text inside each wanted element, with the element's name attribute. */
async function textsOf(
  zip: ZipArchive,
  part: string,
  isWanted: (element: string) => boolean,
): Promise<readonly NamedText[]> {
  const bytes = await zip.read(part);
  const found: NamedText[] = [];
  let open: NamedText | null = null;
  if (bytes === null) return found;
  scanXml(decodeXml(bytes), {
    open: (name, { name: title = '' }) => {
      if (isWanted(name)) found.push((open = { title, text: '' }));
    },
    text: (piece) => {
      if (open) open.text += piece;
    },
    close: (name) => {
      if (isWanted(name)) open = null;
    },
  });
  return found;
}
