// What did a person write into 处理结果 of an earlier 校验报告? It is kept as long as the finding stands, and listed at the end when it is gone.

import { reportSheetWords as words } from '../../messages/zh-CN/reportSheet';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { REPORT_COLUMNS } from './reportColumns';

/** One filled-in 处理结果 with what is printed of its finding. */
export interface Remark {
  readonly block: string;
  readonly place: string;
  readonly message: string;
  readonly remark: string;
}

/** Is it the remark on what is printed there? */
export function isRemarkOn({ block, place, message }: Remark, shown: Omit<Remark, 'remark'>): boolean {
  return block === shown.block && place === shown.place && message === shown.message;
}

/** All of them, from the report among the given sheets. */
export function recallRemarks(sheets: readonly SheetSnapshot[]): readonly Remark[] {
  const sheet = sheets.find((one) => cellAt(one, 1, 1)?.value === words.title);
  const last = sheet?.usedRange?.bottom ?? 0;
  const remarks: Remark[] = [];
  for (let row = 1; sheet && row <= last; row++) {
    const text = (column: number): string => String(cellAt(sheet, row, column)?.value ?? '');
    const found = {
      block: text(REPORT_COLUMNS.severity),
      place: text(REPORT_COLUMNS.place),
      message: text(REPORT_COLUMNS.message),
      remark: text(REPORT_COLUMNS.remark),
    };
    const isHead = words.heads.includes(found.block);
    if (found.remark !== '' && found.message !== '' && !isHead) remarks.push(found);
  }
  return remarks;
}
