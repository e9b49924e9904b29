// The list of 未填报清单: unit by unit, each task that is not fully reported, with what lacks and for how long.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import { dayNumber } from './dayNumber';
import { formula } from './formula';
import type { GapBlock } from './gapBlocks';
import { named, ownCell } from './references';
import { draftCell, type SheetDraft } from './SheetDraft';
import { linkCell } from './linkCell';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';
import { groupLabel, taskLabel } from './taskLabel';
import { atDetailRow, detailRow } from './taskLookup';
import { tierFormula, tierOf } from './tier';

/** Columns of the list that others point at. */
export const LIST = { firstListed: 7, days: 8, tier: 9, state: 10, key: 13 } as const;

const words = sheetMessages.gaps;

/** 已列天数 and 档次 of a row. */
const listedDaysFormula = formula`${named('参照日')}-${ownCell(LIST.firstListed)}`;
const rowTier = tierFormula(ownCell(LIST.days));

/** Adds the head, then a heading and the tasks of each block. */
export function addGapList(draft: SheetDraft, input: SummaryInput, blocks: readonly GapBlock[]): void {
  draft.add(
    [...words.heads, sheetMessages.lists.key].map((text) => draftCell(text, '责_表头')),
    { minimum: 34 },
  );
  if (blocks.length === 0) draft.addLine(words.allReported, '责_正文中', { minimum: 28 });
  for (const { unit, tasks } of blocks) {
    const name = unit ?? fill(sheetMessages.detail.nobody, { role: input.principal.word });
    const template = unit === null ? words.nobodyBlock : words.block;
    draft.addHeading(fill(template, { unit: name, count: tasks.length }));
    tasks.forEach((task, place) => addTask(draft, input, task, unit, place + 1));
  }
}

/** 已列天数 on the as-of day. */
export function listedDays(task: SummaryTask, input: SummaryInput): number {
  return input.asOfNumber - firstListed(task, input);
}

/** 首次列入 as serial number. */
export function firstListed({ key }: SummaryTask, { memory, asOf }: SummaryInput): number {
  return dayNumber(memory.firstListed.get(key) ?? asOf);
}

function addTask(
  draft: SheetDraft,
  input: SummaryInput,
  task: SummaryTask,
  unit: string | null,
  number: number,
): void {
  const days = listedDays(task, input);
  const helpers = task.units.配合.length;
  const tier =
    unit === null ? words.tiers.refer : { formula: rowTier, value: tierOf(days, input.parameters) };
  const cell = task.progress.cell ?? task.status.cell ?? task.cells.text;
  draft.add(
    [
      draftCell(number, '责_数字'),
      draftCell(groupLabel(task) || null, '责_正文中'),
      draftCell(taskLabel(task), '责_正文中'),
      draftCell(task.shortText || null, '责_正文'),
      draftCell(task.deadlineText || words.blank, '责_正文中'),
      draftCell(task.state, '责_正文中'),
      draftCell(firstListed(task, input), '责_日期'),
      draftCell({ formula: listedDaysFormula, value: days }, '责_天数'),
      draftCell(tier, '责_正文中'),
      draftCell(
        {
          formula: atDetailRow('填报', detailRow(ownCell(LIST.key), input.firstRows.get(task))),
          value: task.state,
        },
        '责_正文中',
      ),
      draftCell(helpers > 0 ? fill(words.helpers, { count: helpers }) : words.blank, '责_正文中'),
      linkCell(input.table.sheet, cell),
      draftCell(task.key, '责_明细中'),
    ],
    { minimum: 24, key: [unit ?? '', task.key].join('|') },
  );
}
