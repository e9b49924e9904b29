// Defects of structure: numbers, texts, groups, merges, formulas, hidden parts, foreign text.

import { cellKey } from '../../../../src/workbook/SheetSnapshot';
import { numberOf, own, textDefect, type Defect } from '../Defect';
import { addressOf, placeOf, textAt, write, type PlantedSheet } from '../PlantedSheet';

const anyOfficial = ['text', 'deadline', 'lead', 'coop', 'responsible', 'indicator'] as const;

const foreign =
  '18新利手机|bet007体育在线投注|【打印】【关闭窗口】|责任编辑：王明|浏览次数：128次|第3页 共12页|www.abc123.net|<br/>|&nbsp;|锟斤拷锟斤拷|（此页无正文）|版权所有：某某网';

/** Tasks from a place on are numbered `by` higher. */
function renumber(sheet: PlantedSheet, from: number, by: number): void {
  sheet.rows.forEach((_, task) => {
    const cell = placeOf(sheet, task, sheet.numbersInText ? 'text' : 'number');
    if (!cell || task < from) return;
    const text = textAt(sheet, cell);
    write(
      sheet,
      cell,
      text.replace(/^\d+/, (no) => String(Number(no) + by)),
    );
  });
}

export const structureDefects: readonly Defect[] = [
  textDefect('structure/number-missing', 'number', '', { family: 'number' }),
  {
    name: 'structure/number-doubled',
    family: 'number',
    plant(spot) {
      const cell = own(spot, spot.sheet.numbersInText ? 'text' : 'number');
      if (!cell || spot.task === 0) return null;
      write(spot.sheet, cell, textAt(spot.sheet, cell).replace(/^\d+/, String(spot.task)));
      return [`structure/number-doubled ${addressOf(cell)}`];
    },
  },
  {
    name: 'structure/number-gap',
    family: 'number',
    plant(spot) {
      const cell = own(spot, spot.sheet.numbersInText ? 'text' : 'number');
      if (!cell || spot.task === 0) return null;
      renumber(spot.sheet, spot.task, 2 + spot.random.below(5));
      return [`structure/number-gap ${addressOf(cell)}`];
    },
  },
  textDefect('structure/text-missing', 'text', (_before, { sheet }) => (sheet.numbersInText ? null : ''), {
    family: 'text',
  }),
  textDefect(
    'structure/text-doubled',
    'text',
    (before, { sheet, task }) => {
      const earlier = task === 0 ? null : placeOf(sheet, task - 1, 'text');
      return earlier && numberOf(before) + textAt(sheet, earlier).replace(/^\d+\./, '');
    },
    { family: 'text' },
  ),
  textDefect('structure/indicator-missing', 'indicator', ''),
  textDefect('structure/foreign-text', 'text', (before, { random }) => {
    const at = 8 + random.below(Math.max(before.length - 10, 1));
    return `${before.slice(0, at)} ${random.pick(foreign.split('|'))} ${before.slice(at)}`;
  }),
  textDefect(
    'structure/foreign-text',
    'text',
    (before) => `${before.slice(0, 6)}(${'ti'}) ${before.slice(6)}`,
    { name: 'structure/foreign-text gloss' },
  ),
  {
    name: 'structure/task-without-group',
    family: 'group',
    plant(spot) {
      const first = placeOf(spot.sheet, 0, 'group');
      if (!first || spot.sheet.columns.group !== 1) return null;
      write(spot.sheet, first, '');
      return [`structure/task-without-group ${addressOf(first)}`];
    },
  },
  ...(['group', 'deadline'] as const).map((field): Defect => ({
    name: `structure/merge-broken ${field}`,
    family: field,
    plant({ sheet, task }) {
      const column = sheet.columns[field];
      const row = sheet.rows[task] ?? 0;
      const area = sheet.merges.find(
        (one) =>
          one.left === column && one.right === column && one.bottom === row && one.bottom - one.top >= 1,
      );
      const others = sheet.merges.filter(
        (one) => one !== area && one.left === column && one.right === column && one.top > 3,
      );
      if (!area || others.length === 0) return null;
      sheet.merges = sheet.merges.map((one) => (one === area ? { ...one, bottom: one.bottom - 1 } : one));
      return [`structure/merge-broken ${addressOf({ row, column: column ?? 1 })}`];
    },
  })),
  {
    name: 'structure/merge-ties-entries',
    family: 'ties',
    plant({ sheet, task }) {
      const cell = placeOf(sheet, task, 'progress');
      const next = sheet.rows[task + 1];
      if (!cell || next !== cell.row + 1) return null;
      write(sheet, { ...cell, row: next }, '');
      sheet.merges.push({ top: cell.row, left: cell.column, bottom: next, right: cell.column });
      return [`structure/merge-ties-entries ${addressOf(cell)}`];
    },
  },
  {
    name: 'structure/formula-in-official',
    family: 'formula',
    plant(spot) {
      const cell = own(spot, spot.random.pick(anyOfficial));
      if (!cell) return null;
      write(spot.sheet, cell, textAt(spot.sheet, cell), { formula: '=Sheet2!A1' });
      return [`structure/formula-in-official ${addressOf(cell)}`];
    },
  },
  {
    name: 'structure/error-value',
    family: 'error',
    plant(spot) {
      const cell = own(spot, spot.random.pick([...anyOfficial, 'progress', 'status'] as const));
      if (!cell) return null;
      const error = spot.random.pick(['#REF!', '#N/A', '#VALUE!', '#NAME?']);
      write(spot.sheet, cell, error, { error });
      return [`structure/error-value ${addressOf(cell)}`];
    },
  },
  {
    name: 'structure/hidden-content row',
    family: 'hidden',
    plant({ sheet, task }) {
      const row = sheet.rows[task] ?? 0;
      const column = Object.values(sheet.columns)
        .sort((a, b) => a - b)
        .find((one) => sheet.cells.has(cellKey(row, one)));
      if (column === undefined) return null;
      sheet.hiddenRows.add(row);
      return [`structure/hidden-content ${addressOf({ row, column })}`];
    },
  },
  {
    name: 'structure/hidden-content column',
    family: 'hidden',
    plant({ sheet }) {
      const column = sheet.columns.coop ?? 0;
      const row = [sheet.header.from, sheet.header.to].find((one) => sheet.cells.has(cellKey(one, column)));
      if (row === undefined) return null;
      sheet.hiddenColumns.add(column);
      return [`structure/hidden-content ${addressOf({ row, column })}`];
    },
  },
];
