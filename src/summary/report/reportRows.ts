// The list of 校验报告: block by block and in the table's order, each finding with its place, reason and remedy.

import { fill } from '../../messages/fill';
import { reportSheetWords as words } from '../../messages/zh-CN/reportSheet';
import type { Finding } from '../../rules/Finding';
import { parseAddress } from '../../workbook/address';
import { linkCell } from '../linkCell';
import { draftCell, type DraftCell, type SheetDraft } from '../SheetDraft';
import type { SummaryInput } from '../SummaryInput';
import { blockOf, reportBlocks, type CheckedTable } from './CheckedTable';
import { isRemarkOn, recallRemarks, type Remark } from './recallRemarks';

/** Adds a row a finding, or one line that says there is none; behind them what a person wrote about findings that are gone. */
export function addReportRows(draft: SheetDraft, input: SummaryInput, { findings }: CheckedTable): void {
  const remarks = recallRemarks(input.earlier);
  const kept = new Set<Remark>();
  if (findings.length === 0) draft.addLine(words.nothing, '责_正文中', { minimum: 40 });
  reportBlocks
    .flatMap((block) => findings.filter((finding) => blockOf(finding) === block))
    .forEach((finding, place) => {
      const where = placeCell(input, finding);
      const shown = {
        block: words.blocks[blockOf(finding)],
        place: printed(where),
        message: whatOf(finding),
      };
      const remark = remarks.find((one) => isRemarkOn(one, shown));
      if (remark) kept.add(remark);
      addFinding(draft, finding, { ...shown, where, number: place + 1, remark: remark?.remark ?? null });
    });
  addGone(
    draft,
    remarks.filter((remark) => !kept.has(remark)),
  );
}

/** What is printed of a finding. */
interface Line {
  readonly number: number;
  readonly block: string;
  readonly where: DraftCell;
  readonly message: string;
  readonly remark: string | null;
}

function addFinding(
  draft: SheetDraft,
  finding: Finding,
  { number, block, where, message, remark }: Line,
): void {
  const { rule, taskIndex, no, unit, cell, span, messageId, why, todo } = finding;
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
    { minimum: 24, key: [rule, messageId, taskIndex, cell, span].join('|') },
  );
}

function addGone(draft: SheetDraft, remarks: readonly Remark[]): void {
  if (remarks.length > 0) draft.addHeading(words.gone);
  for (const { place, message, remark } of remarks) {
    draft.add(
      [
        draftCell(null, '责_正文中'),
        draftCell(words.goneBlock, '责_正文中'),
        draftCell(place, '责_正文中'),
        draftCell(null, '责_正文中'),
        draftCell(null, '责_正文中'),
        draftCell(message, '责_正文', 3),
        draftCell(remark, '责_人工'),
      ],
      { minimum: 24 },
    );
  }
}

/** What was found, with the reason of a waiver behind it. */
function whatOf({ message, waived }: Finding): string {
  if (waived === null) return message;
  const { reason, by, until } = waived;
  const data = { reason, by, until: until ?? words.forever };
  return message + fill(words.waiver, data);
}

function placeCell(input: SummaryInput, { cell }: Finding): DraftCell {
  const at = cell === null ? null : parseAddress(cell);
  if (!at) return draftCell(words.wholeTable, '责_正文中');
  return linkCell(input.table.sheet, { row: at.top, column: at.left });
}

function printed({ value, link }: DraftCell): string {
  return link?.text ?? (typeof value === 'string' ? value : '');
}
