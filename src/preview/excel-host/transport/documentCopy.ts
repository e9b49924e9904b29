// The document as a file, handed over in slices (Office.Document.getFileAsync, Office.File, Office.Slice; ids dumped from @microsoft/office-js 1.1.110).

const COPY = 77;
const CHUNK = 80;
const RELEASE = 81;
/** “The maximum number of files allowed to be in memory is limited to two” (Office.File.closeAsync). */
const MOST_OPEN = 2;
const NO_MORE = 5001;

/** What a call answers: 0 and values, or an error code. */
export type CopyAnswer = readonly unknown[];

/** Files handed out and not yet closed. */
export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private last = 0;

  /** `file` makes the bytes of the workbook as it stands. */
  constructor(private readonly file: () => Uint8Array | Promise<Uint8Array>) {}

  /** Is this call about a copy of the document? */
  static knows(dispatchId: number): boolean {
    return dispatchId === COPY || dispatchId === CHUNK || dispatchId === RELEASE;
  }

  /** Answers one call. */
  async answer(dispatchId: number, parameters: readonly unknown[]): Promise<CopyAnswer> {
    if (dispatchId === COPY) return this.handOut();
    const [handle, offset, size] = parameters.map(Number);
    const bytes = this.open.get(handle ?? NaN);
    if (!bytes) return [NO_MORE];
    if (dispatchId === RELEASE) {
      this.open.delete(handle ?? NaN);
      return [0];
    }
    const slice = bytes.subarray(offset, (offset ?? 0) + (size ?? 0));
    const data = [...slice];
    return [0, { toArray: () => data, dimensions: () => 1 }, data.length];
  }

  private async handOut(): Promise<CopyAnswer> {
    if (this.open.size >= MOST_OPEN) return [NO_MORE];
    this.last += 1;
    const handle = this.last;
    this.open.set(handle, new Uint8Array());
    const bytes = await this.file();
    this.open.set(handle, bytes);
    return [0, handle, bytes.length];
  }
}
