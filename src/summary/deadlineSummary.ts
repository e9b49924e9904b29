// The top of 时限台账: tasks, done, open, late and standing ones by quarter; the lines add up to all tasks.

import { sheetMessages } from '../messages/zh-CN/sheets';
import { countIfs, countMarked, type Criterion, type Mark } from './countIfs';
import { deadlinePeriods, type DeadlinePeriod } from './deadlinePeriods';
import { formula } from './formula';
import { looseArea, looseCell } from './references';
import { draftCell, type DraftCell, type SheetDraft } from './SheetDraft';
import type { StyleName } from './styles';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';

const COLUMN = { tasks: 5, done: 6, open: 7, late: 9, standing: 10 } as const;
const words = sheetMessages.deadlines;

interface Count {
  readonly column: number;
  readonly mark: Mark | null;
  readonly criterion: Criterion | null;
  readonly counts: (task: SummaryTask) => boolean;
}

const isDone = ({ progressClass }: SummaryTask) => progressClass === '已完成';
const counts: readonly Count[] = [
  { column: COLUMN.tasks, mark: null, criterion: null, counts: () => true },
  { column: COLUMN.done, mark: '已完成', criterion: null, counts: isDone },
  { column: COLUMN.late, mark: '逾期', criterion: null, counts: ({ light }) => light === '逾期' },
  {
    column: COLUMN.standing,
    mark: null,
    criterion: ['时限类型', '"*长期"'],
    counts: ({ span }) => span.kind.endsWith('长期'),
  },
];

/** Adds head, lines and total; where the lines are years, the quarters below them. */
export function addDeadlineSummary(draft: SheetDraft, input: SummaryInput): void {
  const [number = '', period = '', tasks = '', done = '', open = '', late = '', standing = ''] =
    words.summaryHeads;
  draft.add(
    line((text, span = 1) => draftCell(text, '责_表头', span), number, period, [
      tasks,
      done,
      open,
      late,
      standing,
    ]),
    { height: 24 },
  );
  const { lines, quarters } = deadlinePeriods(input.tasks);
  const first = draft.next;
  lines.forEach((one, place) => addPeriod(draft, one, place + 1));
  const last = draft.next - 1;
  addSum(draft, input, first, last);
  if (quarters.length === 0) return;
  draft.addHeading(words.byQuarter);
  quarters.forEach((one, place) => addPeriod(draft, one, place + 1));
}

function addPeriod(draft: SheetDraft, { name, criteria, tasks }: DeadlinePeriod, number: number): void {
  const row = draft.next;
  const base: readonly Criterion[] = [['任务首行', 1], ...criteria];
  const [all, done, late, standing] = counts.map(({ mark, criterion, counts: isCounted }) => ({
    formula: criterion ? countIfs([...base, criterion]) : countMarked(mark, base),
    value: tasks.filter(isCounted).length,
  }));
  const open = {
    formula: formula`${looseCell(row, COLUMN.tasks)}-${looseCell(row, COLUMN.done)}`,
    value: (all?.value ?? 0) - (done?.value ?? 0),
  };
  const cell = (value: DraftCell['value'] | undefined, span = 1, style: StyleName = '责_数字') =>
    draftCell(value ?? null, style, span);
  draft.add([
    cell(number),
    cell(name, 3, '责_正文中'),
    cell(all),
    cell(done),
    cell(open, 2),
    cell(late),
    cell(standing, 3),
  ]);
}

function addSum(draft: SheetDraft, input: SummaryInput, first: number, last: number): void {
  const sum = (column: number, value: number, span = 1) => {
    const parts = last >= first ? formula`SUM(${looseArea(first, column, last, column)})` : formula`0`;
    return draftCell({ formula: parts, value }, '责_合计数', span);
  };
  const count = (isCounted: (task: SummaryTask) => boolean) => input.tasks.filter(isCounted).length;
  const [tasks = 0, done = 0, late = 0, standing = 0] = counts.map(({ counts: isCounted }) =>
    count(isCounted),
  );
  draft.add(
    [
      draftCell(words.sum, '责_合计', 4),
      sum(COLUMN.tasks, tasks),
      sum(COLUMN.done, done),
      sum(COLUMN.open, tasks - done, 2),
      sum(COLUMN.late, late),
      sum(COLUMN.standing, standing, 3),
    ],
    { minimum: 22 },
  );
}

function line(
  cell: (text: string, span?: number) => DraftCell,
  number: string,
  period: string,
  [tasks = '', done = '', open = '', late = '', standing = '']: readonly string[],
): readonly DraftCell[] {
  return [
    cell(number),
    cell(period, 3),
    cell(tasks),
    cell(done),
    cell(open, 2),
    cell(late),
    cell(standing, 3),
  ];
}
