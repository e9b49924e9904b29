// Which lights that a person has set stand in a 任务明细 that was drawn, and which stand in the plan of one?

import type { SheetPlan } from '../workbook/SheetPlan';
import { cellAt, keyPosition, type SheetSnapshot } from '../workbook/SheetSnapshot';
import { detailColumns, type DetailColumn } from './detailColumns';

/** A light on one line: task, light, grounds. */
export type SetLights = ReadonlySet<string>;

/** 任务明细 has its head in this row. */
export const DETAIL_HEAD = 5;

const COLUMNS = ['任务标识', '人工认定', '认定说明'] as const satisfies readonly DetailColumn[];

/**
 * The line of a light.
 * @example lightLine(['10-2', '正常', '已同意延期']) //=> '10-2|正常|已同意延期'
 */
export function lightLine(texts: readonly string[]): string {
  return texts.join('|');
}

/** As a drawn 任务明细 says, wherever its columns were moved to. */
export function standingOverrides(sheet: SheetSnapshot): SetLights {
  const columnOf = (head: DetailColumn) =>
    [...sheet.cells].flatMap(([key, { text }]) => {
      const { row, column } = keyPosition(key);
      return row === DETAIL_HEAD && text === head ? [column] : [];
    })[0] ?? 0;
  const columns = COLUMNS.map(columnOf);
  const length = Math.max(0, (sheet.usedRange?.bottom ?? 0) - DETAIL_HEAD);
  return setIn(
    Array.from({ length }, (_, row) =>
      columns.map((column) => cellAt(sheet, DETAIL_HEAD + 1 + row, column)?.text ?? ''),
    ),
  );
}

/** As the plan of 任务明细 says. */
export function plannedOverrides({ rows }: SheetPlan): SetLights {
  const places = COLUMNS.map((column) => detailColumns.indexOf(column));
  return setIn(
    rows.slice(DETAIL_HEAD).map(({ cells }) =>
      places.map((place) => {
        const value = cells[place]?.value ?? '';
        return typeof value === 'object' ? '' : String(value);
      }),
    ),
  );
}

/** Whether both say the same. */
export function isSameLights(one: SetLights, other: SetLights): boolean {
  return one.size === other.size && [...one].every((line) => other.has(line));
}

function setIn(rows: readonly (readonly string[])[]): SetLights {
  return new Set(rows.filter(([, light]) => light !== '').map(lightLine));
}
