// What does the pane say about a table it found, before anything is checked?

import { catalogSheetName } from '../messages/zh-CN/catalogNames';

/** One responsibility-division table (责任分工表) as the pane names it. */
export interface FoundTable {
  readonly sheet: string;
  /** A1 range of the table, from its first header row: where it is looked for again. */
  readonly address: string;
  /** Its printed title; null when none was found. */
  readonly title: string | null;
  readonly groups: number;
  readonly tasks: number;
  /** Different unit names. */
  readonly units: number;
  /** Sheet rows, from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** How often the header is repeated after the first one. */
  readonly repeatedHeaders: number;
  /** Name of the sheet 参考目录 in its workbook; null when there is none. */
  readonly catalogSheet: string | null;
  /** Other sheets a check holds the table against (印发表, 通知的正文); absent = there are none. */
  readonly beside?: readonly string[];
  /** Region the person chose: null for none of those with a catalog; absent while the document says it. */
  readonly region?: string | null;
}

/** Sheets that reading the table anew needs: its own, 参考目录, also one that was made since, and those it is held against. */
export function sheetsFor({ sheet, catalogSheet, beside = [] }: FoundTable): readonly string[] {
  return [...new Set([sheet, catalogSheet ?? catalogSheetName, catalogSheetName, ...beside])];
}

/** A sheet that was looked at in vain. */
export interface SeenSheet {
  readonly name: string;
  readonly isEmpty: boolean;
}
