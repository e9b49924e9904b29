// The open workbook as the file it would be saved as: asked for slice by slice.

import { ExcelProblem } from '../ExcelProblem';

/** Office.js takes at most 4 MB a slice (File object, Office Add-ins documentation). */
const SLICE_BYTES = 4_194_304;

/** The whole file. Rejects with `notCopied` when Excel gives none. */
export async function documentBytes(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    // A file left open keeps the next one from being asked for.
    file.closeAsync();
  }
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new ExcelProblem('notCopied', {}, `${error.code}: ${error.message}`));
    });
  });
}
