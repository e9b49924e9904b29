// 校验证明 as a sheet: one A4 page to print and sign, that says itself when the table was changed since.

import { certificateWords as words } from '../../messages/zh-CN/certificate';
import { checkNumber, checkNumberFormula } from '../../summary/checkNumber';
import { officialFonts } from '../../summary/fonts';
import { formula, literal } from '../../summary/formula';
import { draftCell, SheetDraft } from '../../summary/SheetDraft';
import { sheetPlan } from '../../summary/sheetPlan';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { PlanValue, SheetPlan } from '../../workbook/SheetPlan';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { certificateRows, type CertificateQuestion } from './certificateRows';

/** Points: names, and what stands beside them. */
const WIDTHS = [96, 372];

/**
 * Plans the sheet; `source` is the sheet the table was read from. The same check on the same day gives the same plan.
 * @example certificateSheet(question, understood, snapshot).id //=> 'certificate'
 */
export function certificateSheet(
  question: CertificateQuestion,
  table: UnderstoodTable,
  source: SheetSnapshot,
): SheetPlan {
  const draft = new SheetDraft(WIDTHS);
  draft.addLine(words.title, '责_题名', { height: 56 });
  for (const { id, name, text } of certificateRows(question)) {
    const value = id === 'result' ? orVoid(text, table, source) : text;
    draft.add([draftCell(name, '责_函表中'), draftCell(value, '责_函表')], { minimum: 34, padding: 8 });
  }
  draft.addLine(words.foot, '责_脚注', { minimum: 30, padding: 8 });
  for (const name of words.signatures)
    draft.add([draftCell(name, '责_函表中'), draftCell('', '责_函表')], { height: 44 });
  return sheetPlan({ fonts: officialFonts }, draft, {
    id: 'certificate',
    name: words.name,
    tabColour: '6B7780',
    print: {
      paper: 'A4',
      orientation: 'portrait',
      margins: { left: 28, right: 26, top: 35, bottom: 30, header: 8, footer: 9 },
      fitToWidth: true,
      fitToHeight: true,
      footer: { left: '', centre: '', right: words.name },
    },
  });
}

/** The result of the day; a table that was changed since makes it void, also for people without the add-in. */
function orVoid(text: string, table: UnderstoodTable, source: SheetSnapshot): PlanValue {
  const number = checkNumber(table, source);
  if (typeof number !== 'number') return text;
  return {
    formula: formula`IF(${checkNumberFormula(table)}<>${number},${literal(words.void)},${literal(text)})`,
    value: text,
    readsSource: true,
  };
}
