// Every seed workbook, by file name: what `npm run seeds` writes and what the tests hold the committed files to.
import type { SheetPlan } from '../src/workbook/SheetPlan';
import { type Entries, shapotouPlan } from './shapotou/shapotouPlan';
import { yuzhongPlan } from './yuzhong/yuzhongPlan';

/** Gives the text of a file beside the workbooks. */
export type ReadSeed = (fileName: string) => string;

/** The sheet of every seed workbook, by the workbook's file name. */
export function seedWorkbooks(read: ReadSeed): Readonly<Record<string, SheetPlan>> {
  const shapotou = read('000_896982ae19ad1ebd.txt');
  const entries = (fileName: string) => JSON.parse(read(fileName)) as Entries;
  return {
    '000-shapotou.xlsx': shapotouPlan(shapotou),
    '000-shapotou-filled.xlsx': shapotouPlan(shapotou, entries('000-shapotou-filled.json')),
    '000-shapotou-sample.xlsx': shapotouPlan(shapotou, entries('000-shapotou-sample.json')),
    '004-yuzhong-list.xlsx': yuzhongPlan(read('004_8829daf126e8f9f2.txt')),
  };
}
