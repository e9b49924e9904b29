// The list of 时限台账: one row per task and day, in blocks, each with its light as of now.

import { fill } from '../messages/fill';
import { lightOverrideWords } from '../messages/zh-CN/lightOverride';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { PlanFormula } from '../workbook/SheetPlan';
import { deadlineBlocks, type DeadlineBlock, type DeadlineEntry } from './deadlineBlocks';
import { asText } from './excelText';
import { formula, literal } from './formula';
import { lightOf, lights, type Light } from './light';
import { lostSentence } from './lightOverride';
import { linkCell } from './linkCell';
import { named, ownCell } from './references';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import { taskLabel } from './taskLabel';
import { atDetailRow, detailRow } from './taskLookup';

/** Columns of the list that others point at. */
export const LIST = { day: 2, symbol: 4, light: 5, key: 13, row: 14 } as const;

const { deadlines: words, lists } = sheetMessages;

/** What every row of the list asks of its own cells and of its task's row in 任务明细. */
const ofTask = ownCell(LIST.row);
const currentDay = atDetailRow('当前时限', ofTask);
const daysLeft = formula`${ownCell(LIST.day)}-${named('参照日')}`;
const symbolOfLight = formula`IFERROR(VLOOKUP(${ownCell(LIST.light)},${named('灯号表')},2,FALSE),"")`;
const lightNow = atDetailRow('灯', ofTask);
const reasonNow = atDetailRow('灯的依据', ofTask);
const statusAtTask = atDetailRow('完成情况', ofTask);
const statusFormula = formula`IF(${statusAtTask}="",${literal(words.blank)},${statusAtTask})`;
const lightOfDay = lightOfDayFormula();

/** Adds the head, each block with its heading, and the lights set by a person that do not count. */
export function addDeadlineList(draft: SheetDraft, input: SummaryInput): void {
  draft.add(
    [...words.heads, lists.key, lists.row].map((text) =>
      draftCell(fill(text, { role: input.principal.word }), '责_表头'),
    ),
    { minimum: 34 },
  );
  deadlineBlocks(input).forEach((block, place) => {
    draft.addHeading(heading(block, words.ordinals[place] ?? '', input));
    block.entries.forEach((entry, row) => {
      const inDetail = input.firstRows.get(entry.task) ?? 0;
      addEntry(draft, input, entry, { number: row + 1, inDetail });
      if (entry.task.override !== null && entry.day === entry.task.deadline)
        addOverride(draft, entry, inDetail);
    });
  });
  addLost(draft, input);
}

/** Under its task: what a person has set and why, and the light by the rules. */
function addOverride(draft: SheetDraft, { task }: DeadlineEntry, inDetail: number): void {
  draft.add(
    [
      draftCell(words.override, '责_正文中', 6),
      draftCell({ formula: reasonNow, value: task.reason }, '责_正文', 6),
      draftCell(task.key, '责_明细中'),
      draftCell({ formula: detailRow(ownCell(LIST.key), inDetail), value: inDetail }, '责_天数'),
    ],
    { minimum: 24, key: [task.key, 'override'].join('|') },
  );
}

function addLost(draft: SheetDraft, { lostOverrides }: SummaryInput): void {
  if (lostOverrides.length === 0) return;
  draft.addHeading(fill(lightOverrideWords.lostTitle, { n: lostOverrides.length }));
  for (const lost of lostOverrides) draft.addLine(lostSentence(lost), '责_正文', { minimum: 24 });
}

function heading({ id, entries }: DeadlineBlock, place: string, { parameters }: SummaryInput): string {
  const title = fill(words.blocks[id], { days: parameters.soonDays });
  const count = new Set(entries.map(({ task }) => task)).size;
  return fill(count === 0 ? words.emptyBlock : words.block, { place, title, count });
}

function addEntry(
  draft: SheetDraft,
  input: SummaryInput,
  entry: DeadlineEntry,
  { number, inDetail }: { readonly number: number; readonly inDetail: number },
): void {
  const { task, day } = entry;
  const isRecurring = task.span.months !== null;
  const shownDay = isRecurring && day !== null ? { formula: currentDay, value: day } : day;
  const light = entryLight(entry, input);
  const symbol = {
    formula: symbolOfLight,
    value: light.value in lights ? lights[light.value as Light].symbol : '',
  };
  const group = [task.group, task.groupTitle].filter((part) => part !== '').join(' ');
  const leads = task.answering.map(({ name }) => name).join('\n');
  draft.add(
    [
      draftCell(number, '责_数字'),
      draftCell(shownDay, '责_日期'),
      draftCell(day === null ? null : { formula: daysLeft, value: day - input.asOfNumber }, '责_天数'),
      draftCell(symbol, '责_正文中'),
      draftCell(light, '责_正文中'),
      draftCell(taskLabel(task), '责_正文中'),
      draftCell(group || null, '责_正文'),
      draftCell(`${task.shortText}${whichDay(entry)}` || null, '责_正文'),
      draftCell(task.deadlineText || words.blank, '责_正文中'),
      draftCell(leads || fill(sheetMessages.detail.nobody, { role: input.principal.word }), '责_正文中'),
      draftCell(statusNow(entry), '责_正文中'),
      linkCell(input.table.sheet, task.cells.deadline),
      draftCell(task.key, '责_明细中'),
      draftCell({ formula: detailRow(ownCell(LIST.key), inDetail), value: inDetail }, '责_天数'),
    ],
    { minimum: 24, key: [task.key, entry.place].join('|') },
  );
}

/** Of several days the one in force has the task's light; one that is over without anybody having said what was done has none. */
function entryLight(
  { task, day, count }: DeadlineEntry,
  { asOfNumber, parameters }: SummaryInput,
): PlanFormula & { readonly value: string } {
  if (count === 1 || day === null) return { formula: lightNow, value: task.light };
  const left = day - asOfNumber;
  const ownLight = left < 0 ? words.passed : lightOf('推进中', '', left, parameters.soonDays);
  const takesTasks = day === task.deadline || task.light === '完成' || task.light === '长期';
  return { formula: lightOfDay, value: takesTasks ? task.light : ownLight };
}

function lightOfDayFormula() {
  const day = ownCell(LIST.day);
  const asOf = named('参照日');
  const soon = formula`IF(${day}-${asOf}<=${named('临近天数')},"临近","正常")`;
  const byDay = formula`IF(${day}<${asOf},${literal(words.passed)},${soon})`;
  return formula`IF(OR(${day}=${currentDay},${lightNow}="完成",${lightNow}="长期"),${lightNow},${byDay})`;
}

function whichDay({ place, count }: DeadlineEntry): string {
  if (count === 1) return '';
  return fill(place === 1 ? words.oneOfSeveral : words.furtherOfSeveral, { place, count });
}

function statusNow({ task }: DeadlineEntry): PlanFormula {
  const value = asText(task.status.value);
  return {
    formula: statusFormula,
    value:
      task.status.value === ''
        ? words.blank
        : typeof task.status.value === 'number'
          ? task.status.value
          : value,
  };
}
