// 总览 五: how does each 主要任务 stand?

import { sheetMessages } from '../messages/zh-CN/sheets';
import { countMarked, type Criterion, type Mark } from './countIfs';
import { formula } from './formula';
import { head } from './overviewGrid';
import { progressClasses } from './progressClass';
import { looseArea, ownCell } from './references';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { StyleName } from './styles';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';
import { tally, type Tally } from './tally';

const TASKS = 5;
const LATE = 12;
const words = sheetMessages.overview;

/** Adds head, groups in the table's order, and their total. */
export function addOverviewGroups(draft: SheetDraft, input: SummaryInput): void {
  draft.headings.add(draft.addLine(words.groups, '责_小题', { height: 28 }));
  const [number = '', group = '', tasks = ''] = words.groupHeads;
  const headRow = draft.add(
    [
      ...[head(number), head(group, 3), head(tasks)],
      ...progressClasses.map((progress) => head(progress)),
      head(words.lateHead),
    ],
    { height: 34 },
  );
  draft.headings.add(headRow);
  const groups = new Map<string | number, SummaryTask[]>();
  for (const task of input.tasks) {
    const members = groups.get(task.group) ?? [];
    members.push(task);
    groups.set(task.group, members);
  }
  const first = draft.next;
  for (const [number, members] of groups) {
    const of: Criterion = ['组号', number === '' ? '""' : ownCell(1)];
    // The first column sums the tasks' first rows, the others their marks there.
    const count = (column: number) => {
      const mark = columnMark(column);
      return mark === null ? countMarked('任务首行', [of]) : countMarked(mark, [of, ['任务首行', 1]]);
    };
    draft.add(
      [
        draftCell(number === '' ? null : number, '责_数字'),
        draftCell((number === '' ? words.noGroup : members[0]?.groupTitle) || null, '责_正文', 3),
        ...figures(tally(members, input), count, '责_数字'),
      ],
      { key: ['group', number].join('|'), minimum: 18, padding: 2 },
    );
  }
  const last = draft.next - 1;
  const sum = (column: number) =>
    last >= first ? formula`SUM(${looseArea(first, column, last, column)})` : formula`0`;
  draft.add([draftCell(words.sum, '责_合计', 4), ...figures(tally(input.tasks, input), sum, '责_合计数')], {
    minimum: 22,
  });
}

function columnMark(column: number): Mark | null {
  return column === LATE ? '逾期' : (progressClasses[column - TASKS - 1] ?? null);
}

function figures(counted: Tally, count: (column: number) => ReturnType<typeof formula>, style: StyleName) {
  const values = [
    counted.tasks,
    ...progressClasses.map((progress) => counted.byClass[progress]),
    counted.late,
  ];
  return values.map((value, place) => draftCell({ formula: count(TASKS + place), value }, style));
}
