// 报送情况 as a sheet, and what one writes to each unit that still owes reports.

import { fill } from '../../messages/fill';
import { innerQuotes } from '../../messages/innerQuotes';
import { returnSheetWords as words } from '../../messages/zh-CN/returnSheet';
import { calendarDay, dayNumber, printedDay } from '../../summary/dayNumber';
import { prepareSummary } from '../../summary/prepareSummary';
import { returnSheet } from '../../summary/returns/returnSheet';
import { shortText } from '../../summary/shortText';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { IntakeReport } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import type { AnswerDays, UnitStanding } from './whoAnswered';
import { numbered } from '../../messages/numbered';

/** So many tasks are told one by one; nobody reads more in a chat. */
const MOST = 20;

/**
 * The sheet of a round; it stands alone or among the summary sheets.
 * @example planReturnSheet(master, report, { asOf: '2022-10-12' }).name //=> '报送情况'
 */
export function planReturnSheet(
  master: MasterTable,
  { standings, reconciliation, period, due }: IntakeReport,
  { asOf }: Pick<AnswerDays, 'asOf'>,
): SheetPlan {
  const { table, catalog, sheet } = master;
  return returnSheet(prepareSummary(table, { asOf, catalog, source: sheet }), {
    period,
    due,
    files: fill(words.files, reconciliation.files),
    answers: standings.map((one) => ({ ...one, owed: owedNumbers(one.owed) })),
  });
}

/** A text to paste, for one unit. */
export interface ReturnChase {
  readonly unit: string;
  readonly text: string;
}

/**
 * One text a unit that still owes reports; nobody who has answered is written to, and the texts shrink as files come in.
 * @example chaseReturns(report, { asOf: '2022-10-12' })[0]?.text //=> '区财政局联络员您好。截至2022年10月12日，…'
 */
export function chaseReturns(
  { standings, period, due }: Pick<IntakeReport, 'standings' | 'period' | 'due'>,
  { asOf }: Pick<AnswerDays, 'asOf'>,
): readonly ReturnChase[] {
  const { chase } = words;
  return standings
    .filter(({ missing }) => missing > 0)
    .map(({ unit, owed, missing }) => {
      const head = { unit, day: printedDay(dayNumber(asOf)), period: period ?? '', count: missing };
      const more = missing > MOST ? fill(chase.more, { count: missing - MOST }) : '';
      const items = owed.slice(0, MOST).map(itemText).join(chase.between);
      return { unit, text: fill(chase.open, head) + items + more + closing(due, asOf) };
    });
}

function itemText({ no, text }: UnderstoodTask, place: number): string {
  return fill(words.chase.item, {
    mark: String.fromCodePoint(0x2460 + place),
    no: no === null ? words.chase.unnumbered : numbered(words.chase.numbered, no),
    task: innerQuotes(shortText(text.raw)),
  });
}

function closing(due: string | null, asOf: string): string {
  if (due === null) return words.chase.soon;
  const { month, day } = calendarDay(dayNumber(due));
  return fill(due < asOf ? words.chase.late : words.chase.by, { month, day });
}

function owedNumbers(owed: UnitStanding['owed']): string {
  if (owed.length === 0) return '';
  const numbers = owed.slice(0, MOST).map(({ no }) => no ?? words.unnumbered);
  const data = { numbers: numbers.join('、'), count: owed.length };
  return fill(owed.length > MOST ? words.owedMore : words.owed, data);
}
