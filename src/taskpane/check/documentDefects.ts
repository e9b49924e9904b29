// Which open findings are about the document itself, and could stand in it since it was issued?

import { columnNumber } from '../../workbook/address';
import type { TableInWorkbook } from '../core/findTables';
import { isCounted, type ListedFinding } from './ListedFinding';

const families = /^(?:structure|official|unit|deadline)\//;

/** Findings of structure, official text, units and deadlines that count; what units fill in is none of the document. */
export function documentDefects(
  findings: readonly ListedFinding[],
  { opened: { table } }: TableInWorkbook,
): readonly ListedFinding[] {
  const fillIn = new Set([...table.columns.progress, ...table.columns.status].map(({ column }) => column));
  return findings.filter(
    (listed) =>
      isCounted(listed) &&
      families.test(listed.finding.rule) &&
      !fillIn.has(columnOf(listed.finding.cell ?? '')),
  );
}

function columnOf(cell: string): number {
  return columnNumber(cell.replace(/\d+$/, ''));
}
