// Which kind of package a zip is, by the parts it holds.
import type { FileProblemId } from '../../../messages/zh-CN/files';
import type { ZipArchive } from '../zip/ZipArchive';

/** Signs of the packages people mistake for workbooks; the first that fits decides. */
const SIGNS: readonly (readonly [part: RegExp, kind: FileProblemId])[] = [
  [/^xl\/workbook\.bin$/i, 'binaryExcel'],
  [/^word\/document\.xml$/i, 'word'],
  [/^ppt\/presentation\.xml$/i, 'presentation'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** The problem of a zip that is no workbook; null when it looks like one. */
export async function packageProblem(zip: ZipArchive): Promise<FileProblemId | null> {
  for (const [part, kind] of SIGNS) if (zip.names.some((name) => part.test(name))) return kind;
  const type = await zip.read('mimetype');
  const declared = type ? new TextDecoder().decode(type.subarray(0, 100)) : '';
  if (declared.startsWith(OPEN_DOCUMENT))
    return declared.includes('spreadsheet') ? 'openDocument' : 'notWorkbook';
  return zip.has('[Content_Types].xml') || zip.has('xl/workbook.xml') ? null : 'otherZip';
}
