// 总览's two charts beside each other, and under them, for hosts that draw none, the same as bars of symbols and a small table.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { PlanChart } from '../workbook/SheetPlan';
import { classColours, doneColours } from './chartColours';
import { countIfs, countMarked, type Criterion } from './countIfs';
import { deadlinePeriods, type DeadlinePeriod } from './deadlinePeriods';
import { formula } from './formula';
import { DATA, head, withData } from './overviewGrid';
import { progressClasses } from './progressClass';
import { looseArea, looseCell, named } from './references';
import { draftCell, type DraftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';

/** Most lines of the chart area below its head, and fewest: a chart needs some height. */
const LINES = 9;
const FEWEST = 7;
/** Symbols of a bar that stands for all tasks. */
const BAR = 10;
const STATUS_COUNT = 4;
const words = sheetMessages.overview;

interface Line {
  readonly name: string;
  readonly done: DraftCell;
  readonly open: DraftCell;
}

/** Adds the chart area; `shares` is the first row of the table of classes. */
export function addOverviewBars(
  draft: SheetDraft,
  input: SummaryInput,
  shares: number,
): readonly PlanChart[] {
  const top = draft.next;
  const lines = deadlineLines(input, top);
  const [status = '', tasks = ''] = words.statusHeads;
  const [period = '', done = '', open = ''] = words.deadlineHeads;
  draft.add(
    withData(
      [head(status, 2), head(tasks), head('', 3), head(period, 3), head(done), head(open, 2)],
      [head(status), head(tasks), null, head(period), head(done), head(open)],
    ),
    { height: 16 },
  );
  const count = Math.max(FEWEST, lines.length);
  for (let place = 0; place < count; place++) {
    const row = draft.next;
    const bar = statusBar(input, row, place, shares);
    const line = lines[place];
    const right = line
      ? [
          draftCell(line.name, '责_正文中', 3),
          ...[DATA + 4, DATA + 5].map((column, which) => {
            const cell = which === 0 ? line.done : line.open;
            const value = typeof cell.value === 'object' && cell.value ? cell.value.value : 0;
            const shown = { formula: formula`${looseCell(row, column)}`, value };
            return draftCell(shown, '责_数字', which + 1);
          }),
        ]
      : [];
    const left = bar?.page ?? [null, null, null, null, null, null];
    const data = [
      ...(bar?.data ?? [null, null]),
      ...(line ? [null, draftCell(line.name, '责_正文中'), line.done, line.open] : []),
    ];
    draft.add(withData([...left, ...right], data), { height: 16 });
  }
  draft.add([], { height: 6 });
  const bottom = top + count;
  return [
    {
      kind: 'bar',
      title: words.statusChart,
      source: { top, left: DATA, bottom: top + progressClasses.length, right: DATA + 1 },
      at: { top, left: 1, bottom, right: 6 },
      colours: [classColours.推进中],
    },
    {
      kind: 'stackedBar',
      title: words.deadlineChart,
      source: { top, left: DATA + 3, bottom: top + lines.length, right: DATA + 5 },
      at: { top, left: 7, bottom, right: 12 },
      colours: doneColours,
    },
  ];
}

function statusBar({ tasks }: SummaryInput, row: number, place: number, shares: number) {
  const progress = progressClasses[place];
  if (progress === undefined) return null;
  const value = tasks.filter(({ progressClass }) => progressClass === progress).length;
  const count = { formula: formula`${looseCell(shares + place, STATUS_COUNT)}`, value };
  const counted = looseCell(row, 3);
  const length = tasks.length === 0 ? 0 : Math.ceil((value * BAR) / tasks.length);
  const bar = {
    formula: formula`REPT("■",IF(${named('总任务数')}=0,0,ROUNDUP(${counted}*${BAR}/${named('总任务数')},0)))`,
    value: '■'.repeat(length),
  };
  return {
    page: [draftCell(progress, '责_正文中', 2), draftCell(count, '责_数字'), draftCell(bar, '责_明细', 3)],
    data: [draftCell(progress, '责_正文中'), draftCell(count, '责_数字')],
  };
}

/** At most nine lines; what has no line of its own stands together in the last one. */
function deadlineLines({ tasks }: SummaryInput, top: number): readonly Line[] {
  const { lines } = deadlinePeriods(tasks);
  if (lines.length <= LINES) return lines.map(periodLine);
  const shown = lines.slice(0, LINES - 1);
  const others = lines.slice(LINES - 1).flatMap((period) => period.tasks);
  const done = others.filter(({ progressClass }) => progressClass === '已完成').length;
  const above = (column: number) => formula`SUM(${looseArea(top + 1, column, top + LINES - 1, column)})`;
  const openNumber = formula`${named('总任务数')}-${named('已完成数')}`;
  const rest: Line = {
    name: words.rest,
    done: draftCell({ formula: formula`${named('已完成数')}-${above(DATA + 4)}`, value: done }, '责_数字'),
    open: draftCell(
      { formula: formula`${openNumber}-${above(DATA + 5)}`, value: others.length - done },
      '责_数字',
    ),
  };
  return [...shown.map(periodLine), rest];
}

function periodLine({ name, criteria, tasks }: DeadlinePeriod): Line {
  const done = tasks.filter(({ progressClass }) => progressClass === '已完成').length;
  const base: readonly Criterion[] = [['任务首行', 1], ...criteria];
  return {
    name,
    done: draftCell({ formula: countMarked('已完成', base), value: done }, '责_数字'),
    open: draftCell({ formula: countIfs([...base, ['已完成', 0]]), value: tasks.length - done }, '责_数字'),
  };
}
