// 干净副本: the same workbook without add-in parts, since a file that carries an add-in shows its recipients an error pane.
import { contentKind } from '../open/contentKind';
import { type FileProblem, FileRefusal } from '../open/FileProblem';
import { MAX_FILE_BYTES, megabytes } from '../open/limits';
import { packageProblem } from '../open/packageKind';
import { decodeXml } from '../xml/decodeXml';
import { XmlDanger } from '../xml/xmlFaults';
import { writeZip, type ZipPart } from '../zip/writeZip';
import { ZipArchive } from '../zip/ZipArchive';
import { addInParts } from './addInParts';
import { listedWithout } from './withoutParts';

/** The copy and the names of the parts left out (none: the file carried no add-in), or why the file cannot be used. */
export type CleanCopy =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly left: readonly string[] }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Copies an .xlsx or .xlsm file: the parts of add-in panes and of ours are left out, every other part keeps its bytes.
 * Never throws. A file without such parts comes back as it is; `fileName` is only for messages.
 */
export async function cleanCopy(bytes: Uint8Array, fileName: string): Promise<CleanCopy> {
  const refuse = (id: FileProblem['id'], data: FileProblem['data'] = {}): CleanCopy => ({
    ok: false,
    problem: { id, data: { file: fileName, ...data } },
  });
  const kind = contentKind(bytes);
  if (kind !== 'zip') return refuse(kind);
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse('tooLarge', { size: megabytes(bytes.length), limit: megabytes(MAX_FILE_BYTES) });
  }
  try {
    const zip = await ZipArchive.open(bytes);
    const problem = await packageProblem(zip);
    return problem ? refuse(problem) : await copied(zip, bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return refuse(error.id, error.data);
    return refuse(error instanceof XmlDanger ? 'unsafeXml' : 'damaged');
  }
}

async function copied(zip: ZipArchive, bytes: Uint8Array): Promise<CleanCopy> {
  const read = async (name: string): Promise<string | null> => {
    const part = await zip.read(name);
    return part && decodeXml(part);
  };
  const going = await addInParts(zip.names, read);
  const gone = new Set([...going].map((name) => name.toLowerCase()));
  const isGone = (name: string): boolean => gone.has(name.toLowerCase());
  const left = zip.names.filter(isGone);
  if (left.length === 0) return { ok: true, bytes, left };
  const parts: ZipPart[] = [];
  for (const name of zip.names.filter((one) => !isGone(one))) {
    const content = await zip.read(name);
    if (content === null) continue;
    parts.push({ name, bytes: listedWithout(name, content, isGone) });
  }
  return { ok: true, bytes: await writeZip(parts), left };
}
