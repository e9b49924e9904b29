// The list of 校验报告: block by block and in the table's order, each finding with its place, reason and remedy.

import { fill } from '../../messages/fill';
import { dayInWords } from '../../messages/zh-CN/day';
import { reportSheetWords as words } from '../../messages/zh-CN/reportSheet';
import type { Finding } from '../../rules/Finding';
import { parseAddress } from '../../workbook/address';
import type { PlanValue } from '../../workbook/SheetPlan';
import { addLeftHandwriting } from '../handwriting/addLeftHandwriting';
import { recallHandwriting, type YellowColumns } from '../handwriting/recallHandwriting';
import { linkCell } from '../linkCell';
import { draftCell, type DraftCell, type SheetDraft } from '../SheetDraft';
import type { SummaryInput } from '../SummaryInput';
import { blockOf, reportBlocks, type CheckedTable } from './CheckedTable';
import { REPORT_COLUMNS } from './reportColumns';

/** 处理结果 is kept by place and message. */
const remarks: YellowColumns = {
  title: words.title,
  identity: [REPORT_COLUMNS.place, REPORT_COLUMNS.message],
  own: [REPORT_COLUMNS.remark],
};

/** Adds a row a finding, or one line that says there is none; behind them what a person wrote about findings that are gone. */
export function addReportRows(draft: SheetDraft, input: SummaryInput, { findings }: CheckedTable): void {
  const book = recallHandwriting(input.earlier, remarks);
  if (findings.length === 0) draft.addLine(words.nothing, '责_正文中', { minimum: 40 });
  reportBlocks
    .flatMap((block) => findings.filter((finding) => blockOf(finding) === block))
    .forEach((finding, place) => {
      const where = placeCell(input, finding);
      const message = whatOf(finding);
      const { key, entries } = book.take([printed(where), message]);
      const block = words.blocks[blockOf(finding)];
      addFinding(draft, finding, {
        block,
        where,
        message,
        key,
        number: place + 1,
        remark: entries[0] ?? null,
      });
    });
  addLeftHandwriting(draft, remarks, book.left());
}

/** What is printed of a finding. */
interface Line {
  readonly number: number;
  readonly block: string;
  readonly where: DraftCell;
  readonly message: string;
  readonly remark: PlanValue;
  readonly key: string;
}

function addFinding(
  draft: SheetDraft,
  finding: Finding,
  { number, block, where, message, remark, key }: Line,
): void {
  const { taskIndex, no, unit, why, todo } = finding;
  const isOfTask = taskIndex !== null;
  draft.add(
    [
      draftCell(number, '责_数字'),
      draftCell(block, '责_正文中'),
      where,
      draftCell(isOfTask ? (no ?? words.noNumber) : null, '责_正文中'),
      draftCell(unit ?? (isOfTask ? words.nobody : null), '责_正文中'),
      draftCell(message, '责_正文'),
      draftCell(why, '责_正文'),
      draftCell(todo, '责_正文'),
      draftCell(remark, '责_人工'),
    ],
    { minimum: 24, key },
  );
}

/** What was found, with the reason of a waiver behind it. */
function whatOf({ message, waived }: Finding): string {
  if (waived === null) return message;
  const { reason, by, until, isLight } = waived;
  const day = until === null ? words.forever : fill(words.until, { day: dayInWords(until) });
  return message + fill(isLight ? words.light : words.waiver, { reason, by, until: day });
}

function placeCell(input: SummaryInput, { cell }: Finding): DraftCell {
  const at = cell === null ? null : parseAddress(cell);
  if (!at) return draftCell(words.wholeTable, '责_正文中');
  return linkCell(input.table.sheet, { row: at.top, column: at.left });
}

function printed({ value, link }: DraftCell): string {
  return link?.text ?? (typeof value === 'string' ? value : '');
}
