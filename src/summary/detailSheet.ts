// 任务明细: the tidy table under all other sheets, one row per task and unit, its fill-in columns alive on the official cells.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart, PlanValue, SheetPlan } from '../workbook/SheetPlan';
import { currentDeadlineFormula, daysLeftFormula } from './currentDeadline';
import { soonFormula } from './countColumns';
import { detailColumnPlans, detailColumns, LAST_PRINTED, type DetailColumn } from './detailColumns';
import type { DetailRow } from './detailRows';
import { formula } from './formula';
import { lightFormats } from './lightFormats';
import { lightFormula, lights, symbolFormula } from './light';
import { lightReasonFormula } from './lightReason';
import { footer, listMargins } from './paper';
import { progressClassFormula } from './progressClass';
import { DETAIL_TABLE, cellInRow } from './references';
import { reportStateFormula } from './reportState';
import { draftCell, SheetDraft } from './SheetDraft';
import { sheetPlan } from './sheetPlan';
import { linkCell } from './linkCell';
import { sourceFormula } from './sourceFormula';
import type { SourceEntry, SummaryTask } from './SummaryTask';
import type { SummaryInput } from './SummaryInput';
import { isDueSoon } from './tally';
import { addTitleBlock } from './titleBlock';

const HEAD_ROW = 5;

/** Plans 任务明细. */
export function detailSheet(input: SummaryInput): SheetPlan {
  const { name, title, note } = sheetMessages.detail;
  const widths = detailColumns.map((column) => detailColumnPlans[column].width);
  const printed = detailColumns.indexOf(LAST_PRINTED) + 1;
  const draft = new SheetDraft(widths, printed);
  addTitleBlock(draft, input, title, note);
  draft.add([], { height: 6 });
  draft.add(
    detailColumns.map((column) => draftCell(column, '责_表头')),
    { height: 34 },
  );
  const calculated = calculatedColumns(input);
  const unitAt = place('单位') - 1;
  for (const [task, rows] of byTask(input.rows)) {
    const values = taskValues(task, input, calculated);
    const cells = detailColumns.map((column) =>
      column === '来源'
        ? linkCell(input.table.sheet, task.cells.text)
        : draftCell(values[column] ?? null, detailColumnPlans[column].style),
    );
    const fit = { minimum: 33, padding: 3 };
    const taskHeight = draft.heightOf(cells, fit);
    for (const row of rows) {
      const drafted = [...cells];
      for (const [at, value] of unitValues(row, input)) {
        drafted[at] = draftCell(value, cells[at]?.style ?? '责_正文');
      }
      const name = drafted[unitAt] ?? null;
      const height = Math.max(taskHeight, draft.heightOf([name], fit, unitAt + 1));
      draft.add(drafted, { height, key: rowKey(row) });
    }
  }
  const bottom = Math.max(draft.next - 1, HEAD_ROW + 1);
  const body = { top: HEAD_ROW + 1, left: 1, bottom, right: detailColumns.length };
  const isFirst = cellInRow(body.top, place('任务首行'));
  return sheetPlan(input, draft, {
    id: 'detail',
    name,
    tabColour: '404A54',
    tables: [
      {
        name: DETAIL_TABLE,
        area: { ...body, top: HEAD_ROW },
        columns: detailColumns,
        style: 'TableStyleLight1',
        calculated: [...calculated].map(([column, parts]) => ({ column, formula: parts })),
      },
    ],
    conditionalFormats: [
      ...lightFormats({ ...body, left: place('标'), right: place('灯') }, cellInRow(body.top, place('灯'))),
      { area: { ...body, right: place('任务') }, formula: formula`${isFirst}=0`, ink: '6B6B6B' },
      { area: body, formula: formula`${isFirst}=1`, borderTop: '404A54', borderSides: '8C96A0' },
    ],
    freeze: { rows: HEAD_ROW, columns: place('单位') },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      margins: listMargins,
      titleRows: { from: HEAD_ROW, to: HEAD_ROW },
      fitToWidth: true,
      area: { top: 1, left: 1, bottom, right: printed },
      footer: footer(input, name),
    },
  });
}

/** Place of a column, from 1. */
function place(column: DetailColumn): number {
  return detailColumns.indexOf(column) + 1;
}

function rowKey({ task, role, unit }: DetailRow): string {
  return [task.key, role, unit?.name ?? ''].join('|');
}

function calculatedColumns({ fillIn }: SummaryInput): ReadonlyMap<DetailColumn, readonly FormulaPart[]> {
  return new Map([
    ['当前时限', currentDeadlineFormula()],
    ['距时限天数', daysLeftFormula()],
    ['进度', progressClassFormula()],
    ['标', symbolFormula()],
    ['灯', lightFormula()],
    ['灯的依据', lightReasonFormula()],
    ['填报', reportStateFormula(fillIn)],
    ['临期', soonFormula()],
  ]);
}

function byTask(rows: readonly DetailRow[]): ReadonlyMap<SummaryTask, readonly DetailRow[]> {
  const tasks = new Map<SummaryTask, DetailRow[]>();
  for (const row of rows) {
    const own = tasks.get(row.task);
    if (own) own.push(row);
    else tasks.set(row.task, [row]);
  }
  return tasks;
}

type Values = Partial<Record<DetailColumn, PlanValue>>;

/** What all rows of a task have in common. */
function taskValues(
  task: SummaryTask,
  input: SummaryInput,
  calculated: ReadonlyMap<DetailColumn, readonly FormulaPart[]>,
): Values {
  const { table } = input;
  const alive = (column: DetailColumn, value: string | number) => ({
    formula: calculated.get(column) ?? [],
    value,
  });
  const entry = ({ cell, value }: SourceEntry) =>
    cell === null ? null : sourceFormula(table.sheet, cell, value);
  return {
    任务标识: task.key,
    组号: task.group === '' ? null : task.group,
    主要任务: task.groupTitle || null,
    序号: printedNumber(task.no),
    任务: task.shortText || null,
    完成时限原文: task.deadlineText || null,
    时限类型: task.span.kind,
    当前时限: alive('当前时限', task.deadline ?? ''),
    距时限天数: alive('距时限天数', task.daysLeft ?? ''),
    完成情况: entry(task.status),
    进度: alive('进度', task.progressClass),
    标: alive('标', lights[task.light].symbol),
    灯: alive('灯', task.light),
    灯的依据: alive('灯的依据', task.reason),
    填报: alive('填报', task.state),
    临期: alive('临期', isDueSoon(task, input) ? 1 : 0),
    首个时限: task.span.first,
    次个时限: task.span.second,
    末个时限: task.span.last,
    周期月数: task.span.months,
    进展: entry(task.progress),
    任务内容: task.text || null,
    国家指标: task.indicator || null,
    上期完成情况: entry(task.previous.status),
    上期进展: entry(task.previous.progress),
  };
}

const ownPlaces = (['角色', '单位', '目录', '任务首行', '角色首行', '主责', '规范全称'] as const).map(
  (column) => detailColumns.indexOf(column),
);

/** What tells the rows of a task apart, by place in the row. */
function unitValues(row: DetailRow, { principal }: SummaryInput): readonly (readonly [number, PlanValue])[] {
  const values = [
    row.role,
    row.unit?.name ?? fill(sheetMessages.detail.nobody, { role: principal.word }),
    row.listing,
    row.isFirstOfTask ? 1 : 0,
    row.isFirstOfRole ? 1 : 0,
    row.answers ? 1 : 0,
    row.unit?.full || null,
  ];
  return values.map((value, at) => [ownPlaces[at] ?? 0, value] as const);
}

/** A plain number as number, so that Excel does not warn of numbers stored as text; anything else as printed. */
function printedNumber(no: string | null): string | number | null {
  return no !== null && /^[1-9]\d{0,5}$/.test(no) ? Number(no) : no;
}
