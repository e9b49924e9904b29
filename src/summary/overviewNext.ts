// 总览 三: which tasks are late or due soon, in order of their days?

import { fill } from '../messages/fill';
import { lightOverrideWords } from '../messages/zh-CN/lightOverride';
import { sheetMessages } from '../messages/zh-CN/sheets';
import { formula } from './formula';
import { lights } from './light';
import { head } from './overviewGrid';
import { looseCell, named } from './references';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';
import { isSetByPerson } from './tally';
import { taskLabel } from './taskLabel';
import { taskLookup } from './taskLookup';

const MOST = 12;
const LIGHT_COLUMN = 2;
const words = sheetMessages.overview;

/** Adds the list; returns its first and last row. */
export function addOverviewNext(
  draft: SheetDraft,
  input: SummaryInput,
): { readonly top: number; readonly bottom: number } {
  const { parameters, principal, tasks } = input;
  const data = { days: parameters.soonDays, role: principal.word };
  draft.headings.add(draft.addLine(fill(words.next, data), '责_小题', { height: 24 }));
  const spans = [1, 1, 1, 4, 2, 1, 2];
  draft.headings.add(
    draft.add(
      words.nextHeads.map((text, place) => head(fill(text, data), spans[place])),
      { height: 22 },
    ),
  );
  const due = tasks
    .filter(({ light }) => light === '逾期' || light === '临近')
    .sort((a, b) => (a.deadline ?? 0) - (b.deadline ?? 0));
  const top = draft.next;
  due.slice(0, MOST).forEach((task) => addTask(draft, input, task));
  if (due.length === 0) draft.addLine(words.none, '责_正文中');
  const bottom = draft.next - 1;
  if (due.length > MOST) draft.addLine(fill(words.more, { count: due.length - MOST }), '责_正文');
  return { top, bottom };
}

function addTask(draft: SheetDraft, { principal }: SummaryInput, task: SummaryTask): void {
  const row = draft.next;
  const { days } = task.span;
  const place = days.indexOf(task.deadline ?? NaN) + 1;
  const which =
    days.length > 1 ? fill(sheetMessages.deadlines.oneOfSeveral, { place, count: days.length }) : '';
  const bySomebody = isSetByPerson(task) ? lightOverrideWords.inList : '';
  const units = task.answering.map(({ name }) => name).join('、');
  draft.add(
    [
      draftCell(
        {
          formula: formula`IFERROR(VLOOKUP(${looseCell(row, LIGHT_COLUMN)},${named('灯号表')},2,FALSE),"")`,
          value: lights[task.light].symbol,
        },
        '责_正文中',
      ),
      draftCell({ formula: taskLookup('灯', task.key), value: task.light }, '责_正文中'),
      draftCell(taskLabel(task), '责_正文中'),
      draftCell(`${task.shortText}${which}${bySomebody}` || null, '责_正文', 4),
      draftCell({ formula: taskLookup('当前时限', task.key), value: task.deadline ?? '' }, '责_日期', 2),
      draftCell({ formula: taskLookup('距时限天数', task.key), value: task.daysLeft ?? '' }, '责_天数'),
      draftCell(units || fill(sheetMessages.detail.nobody, { role: principal.word }), '责_正文中', 2),
    ],
    { key: ['due', task.key].join('|'), padding: 3 },
  );
}
