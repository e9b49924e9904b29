// Opens a .docx or .txt file for reading, or says in one sentence's worth of data why it cannot be used.
import type { FileProblemId } from '../../../messages/zh-CN/files';
import type { DocumentBlock, DocumentSnapshot } from '../../DocumentSnapshot';
import { contentKind } from '../open/contentKind';
import { type FileProblem, FileRefusal } from '../open/FileProblem';
import { MAX_DOCUMENT_BYTES, MAX_FILE_BYTES, megabytes } from '../open/limits';
import { packageProblem } from '../open/packageKind';
import { readRelations, relationsName } from '../open/relations';
import { decodeXml } from '../xml/decodeXml';
import { XmlDanger } from '../xml/xmlFaults';
import { ZipArchive } from '../zip/ZipArchive';
import { textBlocks } from '../../textBlocks';
import { decodeText } from './decodeText';
import { readDocument } from './readDocument';

/** An opened document, or the file's problem. */
export type OpenedDocument =
  | { readonly ok: true; readonly document: DocumentSnapshot }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the whole file; nothing outside it is followed. Never throws and never rejects.
 * `fileName` is only for messages; what the file is, its content decides.
 * @example await openDocumentFile(bytes, '通知.docx') //=> { ok: true, document }
 */
export async function openDocumentFile(bytes: Uint8Array, fileName: string): Promise<OpenedDocument> {
  const refuse = (id: FileProblemId, data: FileProblem['data'] = {}): OpenedDocument => ({
    ok: false,
    problem: { id, data: { file: fileName, ...data } },
  });
  const opened = (blocks: readonly DocumentBlock[]): OpenedDocument => ({
    ok: true,
    document: { name: fileName, blocks },
  });
  const kind = contentKind(bytes);
  const isText = kind === 'plainText';
  if (kind !== 'zip' && !isText) return refuse(kind);
  const limit = isText ? MAX_DOCUMENT_BYTES : MAX_FILE_BYTES;
  if (bytes.length > limit) {
    return refuse('tooLarge', { size: megabytes(bytes.length), limit: megabytes(limit) });
  }
  if (isText) return opened(textBlocks(decodeText(bytes)));
  try {
    const zip = await ZipArchive.open(bytes);
    const problem = await packageProblem(zip);
    if (problem !== 'word') return refuse(problem ?? 'workbook');
    return opened(await blocksOf(zip));
  } catch (error) {
    if (error instanceof FileRefusal) return refuse(error.id, error.data);
    return refuse(error instanceof XmlDanger ? 'unsafeXml' : 'damagedDocument');
  }
}

async function blocksOf(zip: ZipArchive): Promise<readonly DocumentBlock[]> {
  const text = async (name: string | undefined): Promise<string | null> => {
    const part = name === undefined ? null : await zip.read(name);
    if (part && part.length > MAX_DOCUMENT_BYTES) throw new FileRefusal('inflatedTooLarge');
    return part && decodeXml(part);
  };
  const relationsOf = async (owner: string) => {
    const xml = await text(relationsName(owner));
    return xml === null ? [] : readRelations(xml, owner);
  };
  const roots = await relationsOf('');
  const main = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const document = await text(main);
  if (document === null) throw new FileRefusal('damagedDocument');
  const beside = await relationsOf(main);
  const part = (wanted: string) => text(beside.find(({ kind }) => kind === wanted)?.target);
  return readDocument({ document, numbering: await part('numbering'), styles: await part('styles') });
}
