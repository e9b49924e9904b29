// The two-row head of the unit sheets: six classes that add up, and three counts that overlap.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import { formula } from './formula';
import { progressClasses } from './progressClass';
import { named } from './references';
import { sentenceFormula } from './sentenceFormula';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import { COLUMN, HEAD_ROW } from './unitRows';

/** Adds it; the class heads are what the counts below ask for. */
export function addUnitHead(draft: SheetDraft, { parameters }: SummaryInput): void {
  const { heads } = sheetMessages.units;
  const top = HEAD_ROW;
  const plain = (text: string | null, span = 1) => draftCell(text, '责_表头', span);
  draft.add(
    [
      plain(heads.number),
      plain(heads.unit),
      plain(heads.tasks),
      plain(heads.byStatus, 6),
      plain(heads.rate),
      plain(heads.ofThese, 3),
      plain(heads.remark),
    ],
    { height: 22 },
  );
  const days = sentenceFormula(heads.soon, { days: named('临近天数') });
  const soon = {
    formula: formula`${days}&CHAR(10)&${sentenceFormula(heads.soonEnd, {})}`,
    value: `${fill(heads.soon, { days: parameters.soonDays })}\n${heads.soonEnd}`,
  };
  draft.add(
    [
      ...[null, null, null].map((text) => plain(text)),
      ...progressClasses.map((progress) => plain(progress)),
      plain(null),
      plain(heads.late),
      draftCell(soon, '责_表头'),
      plain(heads.gaps),
      plain(null),
    ],
    { height: 34 },
  );
  for (const column of [COLUMN.number, COLUMN.unit, COLUMN.tasks, COLUMN.rate, COLUMN.remark]) {
    draft.merges.push({ top, left: column, bottom: top + 1, right: column });
  }
}
