// How much a file may hold before it is refused: far above any real table, far below what would stop a computer.

/** Size of the file itself: 50 MB. */
export const MAX_FILE_BYTES = 50_000_000;
/** Entries in the package; a workbook of 250 sheets has about 1,000. */
export const MAX_ENTRIES = 20_000;
/** One part inflated: 150 MB, about a million filled rows. */
export const MAX_PART_BYTES = 150_000_000;
/** All parts that are read, inflated: 300 MB. */
export const MAX_READ_BYTES = 300_000_000;
/** A prose document, or one part of it inflated: 30 MB, far more than any notice. */
export const MAX_DOCUMENT_BYTES = 30_000_000;
/** Inflated to packed size; sheets of blank styled cells reach about 100, a bomb 1,000. Small parts may exceed it. */
export const MAX_RATIO = 400;
/** Below this inflated size the ratio says nothing. */
export const RATIO_FREE_BYTES = 5_000_000;

/** A size as people are told it. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
