// A planned formula as a person types it into a cell: for cells outside the generated sheets, such as those of an office's own form.

import { columnLetters } from '../workbook/address';
import type { FormulaPart } from '../workbook/SheetPlan';

/**
 * The formula with its `=` as it stands in `row`. Only whole columns of 任务明细, workbook names and cells of the own row occur in it.
 * @example formulaLine(['SUM(', { table: '任务明细', column: '逾期' }, ')'], 4) //=> '=SUM(任务明细[逾期])'
 */
export function formulaLine(parts: readonly FormulaPart[], row: number): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('table' in part) return `${part.table}[${part.column}]`;
    if ('name' in part) return part.name;
    const column = 'ownRowColumn' in part ? part.ownRowColumn : part.column;
    return `$${columnLetters(column)}${'ownRowColumn' in part ? row : part.row}`;
  });
  return `=${texts.join('')}`;
}
