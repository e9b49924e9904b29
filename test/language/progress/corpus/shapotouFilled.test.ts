// The filled Shapotou table has exactly the findings about progress and status written down by hand, on the last day of its period and two weeks later.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTable } from '../../../support/checkTable';
import { openTable } from '../../../../src/jobs/openTable';
import { openWorkbookFile } from '../../../../src/workbook/file';
import expected from './shapotouFilled.json';

const file = '000-shapotou-filled.xlsx';
const fields = { J: 'progress', K: 'status' } as const;

test.each(['2022-12-31', '2023-01-15'] as const)('as of %s', async (asOf) => {
  const opened = await openWorkbookFile(readFileSync(path.join(__dirname, '../../../../seeds', file)), file);
  if (!opened.ok) throw new Error(opened.problem.id);
  const sheets = await opened.workbook.readSheets();
  const read = openTable(sheets);
  const [sheet] = sheets;
  if (!read.ok || !sheet) throw new Error('no table');
  const { findings } = checkTable({ ...read, sheet, asOf, state: 'issued' });
  const found = findings
    .filter(({ rule }) => /^(?:progress|status)\//.test(rule))
    .map(({ rule, severity, taskIndex, no, cell }) => {
      const field = fields[(cell ?? '').charAt(0) as keyof typeof fields];
      return { rule, severity, taskIndex, no, field };
    });
  const left = found.filter(
    (each) =>
      !expected.mayAlso.some(({ rule, taskIndex }) => rule === each.rule && taskIndex === each.taskIndex),
  );
  expect(left).toEqual(expected[asOf]);
});
