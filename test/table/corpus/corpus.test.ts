// Does the reader read tables as offices lay them out? One folder a layout: input.txt (see test/support/sheet.ts) and expected.json, written by hand
// from the contract (command-line.md, “A table as read”); `null` = there is no table. What expected.json does not name is open.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DutyTable, Field } from '../../../src/table/DutyTable';
import { loadSimplifier } from '../../../src/language/text';
import { readTables } from '../../../src/table/readTables';
import { cellAt, type SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { sheetsOf } from '../../support/sheet';
import { tableAsRead } from '../../support/tableAsRead';

beforeAll(loadSimplifier);

const layouts = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(layouts)('%s', (layout) => {
  const read = (file: string): string => readFileSync(path.join(__dirname, layout, file), 'utf8');
  const sheets = sheetsOf(read('input.txt'));
  const expected = JSON.parse(read('expected.json')) as Record<string, unknown> | null;
  const [table] = readTables(sheets);
  if (expected === null) {
    expect(table && tableAsRead(table)).toBeUndefined();
    return;
  }
  expect(table && tableAsRead(table)).toMatchObject(expected);
  if (table) expectAddresses(table, sheets);
});

test('the corpus is there', () => {
  expect(layouts.length).toBeGreaterThanOrEqual(40);
});

/** Every value is printed at the cell it names. */
function expectAddresses(table: DutyTable, sheets: readonly SheetSnapshot[]): void {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const wrong = table.tasks.flatMap((task) => {
    const fields = [
      task.text,
      task.indicator,
      task.deadline,
      task.lead,
      task.coop,
      task.responsible,
      ...task.progress,
      ...task.status,
    ];
    return fields
      .filter((field): field is Field => field !== null && field.raw !== '')
      .filter((field) => !(sheet && cellAt(sheet, field.row, field.column)?.text.includes(field.raw)))
      .map(({ raw, row, column }) => ({ raw, row, column }));
  });
  expect(wrong).toEqual([]);
}
