// 任务明细: the tidy table under all other sheets, one row per task and unit, its fill-in columns alive on the official cells.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart, SheetPlan } from '../workbook/SheetPlan';
import { currentDeadlineFormula, daysLeftFormula } from './currentDeadline';
import { markColumns } from './countColumns';
import { taskCells, unitCells, type CalculatedColumns } from './detailCells';
import { detailColumnPlans, detailColumns, LAST_PRINTED, type DetailColumn } from './detailColumns';
import type { DetailRow } from './detailRows';
import { formula } from './formula';
import { lightFormats } from './lightFormats';
import { lightFormula, ruleLightFormula, symbolFormula } from './light';
import { lightReasonFormula } from './lightReason';
import { footer, listMargins } from './paper';
import { progressClassFormula } from './progressClass';
import { DETAIL_TABLE, cellInRow } from './references';
import { oncePer } from './oncePer';
import { reportStateFormula } from './reportState';
import { draftCell, SheetDraft, type DraftCell } from './SheetDraft';
import { sheetPlan } from './sheetPlan';
import type { SummaryTask } from './SummaryTask';
import type { SummaryInput } from './SummaryInput';
import { addTitleBlock } from './titleBlock';
import type { UnitName } from './unitName';

const HEAD_ROW = 5;
const FIT = { minimum: 33, padding: 3 };

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
  const cellsOf = taskCells(input, calculated);
  const units = unitCells(input);
  const heightOfName = oncePer((unit: UnitName | null) =>
    draft.heightOf([units.name(unit)], FIT, place('单位')),
  );
  let task: SummaryTask | null = null;
  let cells: readonly DraftCell[] = [];
  let taskHeight = 0;
  for (const row of input.rows) {
    if (row.task !== task) {
      task = row.task;
      cells = cellsOf(task);
      taskHeight = draft.heightOf(cells, FIT);
    }
    const height = Math.max(taskHeight, heightOfName(row.unit));
    draft.add(units.filled(cells, row), { height, key: rowKey(row) });
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

function calculatedColumns({ fillIn }: SummaryInput): CalculatedColumns {
  return new Map<DetailColumn, readonly FormulaPart[]>([
    ['当前时限', currentDeadlineFormula()],
    ['距时限天数', daysLeftFormula()],
    ['进度', progressClassFormula()],
    ['标', symbolFormula()],
    ['灯', lightFormula()],
    ['规则灯', ruleLightFormula()],
    ['灯的依据', lightReasonFormula()],
    ['填报', reportStateFormula(fillIn)],
    ...markColumns.map((mark) => [mark.column, mark.formula] as const),
  ]);
}
