// How a generated sheet is known again: by a hidden name of the workbook that covers it, never by the sheet's own name.

const PREFIX = '_责任分工表_';

/** Name of the mark of a planned sheet. */
export function markName(planId: string): string {
  return PREFIX + planId.replace(/[^\p{L}\p{N}]/gu, '_');
}

/** Is it one of our marks? */
export function isMarkName(name: string): boolean {
  return name.startsWith(PREFIX);
}
