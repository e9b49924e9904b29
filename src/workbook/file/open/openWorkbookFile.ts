// Opens an .xlsx or .xlsm file for reading, or says in one sentence's worth of data why it cannot be used.
import type { FileProblemId } from '../../../messages/zh-CN/files';
import type { MessageData } from '../../../messages/fill';
import type { SheetSnapshot } from '../../SheetSnapshot';
import type { ReadableWorkbook } from '../../Workbook';
import { XmlDanger } from '../xml/xmlFaults';
import { ZipArchive } from '../zip/ZipArchive';
import { contentKind } from './contentKind';
import { type FileProblem, FileRefusal } from './FileProblem';
import { MAX_FILE_BYTES, megabytes } from './limits';
import { packageProblem } from './packageKind';
import { readPackage } from './readPackage';

/** WPS writes the same bytes into .xls and .et; only the wording of the refusal asks for the name. */
const WPS_NAME = /\.ett?$/i;

/** An opened workbook, or the file's problem. */
export type OpenedWorkbook<T extends ReadableWorkbook = ReadableWorkbook> =
  { readonly ok: true; readonly workbook: T } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the whole file. Never throws and never rejects: whatever is wrong with the file is its problem.
 * `fileName` is only for messages; what the file is, its content decides.
 * @example await openWorkbookFile(bytes, '责任分工.xlsx') //=> { ok: true, workbook }
 */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  return openWith(bytes, fileName, readable);
}

/** The same with a workbook of another kind, made of the file's name and its sheets. */
export async function openWith<T extends ReadableWorkbook>(
  bytes: Uint8Array,
  fileName: string,
  made: (name: string, sheets: readonly SheetSnapshot[]) => T,
): Promise<OpenedWorkbook<T>> {
  const refuse = (id: FileProblemId, data: MessageData = {}): OpenedWorkbook<T> => ({
    ok: false,
    problem: { id, data: { file: fileName, ...data } },
  });
  const kind = contentKind(bytes);
  if (kind !== 'zip') return refuse(kind === 'oldExcel' && WPS_NAME.test(fileName) ? 'wpsExcel' : kind);
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse('tooLarge', { size: megabytes(bytes.length), limit: megabytes(MAX_FILE_BYTES) });
  }
  try {
    const zip = await ZipArchive.open(bytes);
    const problem = await packageProblem(zip);
    if (problem) return refuse(problem);
    return { ok: true, workbook: made(fileName, await readPackage(zip)) };
  } catch (error) {
    if (error instanceof FileRefusal) return refuse(error.id, error.data);
    return refuse(error instanceof XmlDanger ? 'unsafeXml' : 'damaged');
  }
}

function readable(name: string, sheets: readonly SheetSnapshot[]): ReadableWorkbook {
  const readSheets = (names?: readonly string[]) =>
    Promise.resolve(names ? sheets.filter((sheet) => names.includes(sheet.name)) : sheets);
  return { name, readSheets };
}
