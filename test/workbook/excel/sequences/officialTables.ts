// Official tables nobody has seen before: made by chance, with merges, formats, hidden rows and a person's own rules.

import fc from 'fast-check';
import type { Area } from '../../../../src/workbook/address';
import type { SheetRows } from '../../../preview/workbookData';

/** A made table; its last two columns, below the header, are for filling in. */
export interface OfficialTable {
  readonly sheet: SheetRows;
  readonly fillIn: Area;
  /** Row of the header. */
  readonly header: number;
  /** Print set-up, recorded by the host. */
  readonly page: Readonly<Record<string, unknown>>;
  /** Areas of a person's own conditional formats and entry lists. */
  readonly rules: readonly Area[];
}

const word = fc.constantFrom(
  '建立健全工作机制',
  '-完成率',
  '=引用',
  '2022/6/30',
  '85%',
  '区卫健局、区财政局',
  '@各镇',
  '007',
  ' 空白 ',
);
const official = fc.oneof(word, fc.integer({ min: 0, max: 50_000 }), fc.boolean(), fc.constant(null));
const entry = fc.oneof(word, fc.integer(), fc.constant(null), fc.constant(null));
const format = fc.constantFrom('0%', 'yyyy"年"m"月"d"日"', '0.0', '@');

/** Tables of 2 to 12 tasks and 3 to 7 columns. */
export const officialTables: fc.Arbitrary<OfficialTable> = fc
  .record({
    name: fc.constantFrom('责任分工', "王's 表", '附件 1', '表（2）'),
    columns: fc.integer({ min: 3, max: 7 }),
    tasks: fc.integer({ min: 2, max: 12 }),
    title: fc.boolean(),
    group: fc.integer({ min: 1, max: 4 }),
    hiddenRows: fc.uniqueArray(fc.integer({ min: 4, max: 14 }), { maxLength: 2 }),
    orientation: fc.constantFrom('Portrait', 'Landscape'),
    cells: fc.infiniteStream(official),
    entries: fc.infiniteStream(entry),
    patterns: fc.array(fc.tuple(fc.integer({ min: 3, max: 14 }), fc.integer({ min: 1, max: 5 }), format), {
      maxLength: 5,
    }),
  })
  .map((made): OfficialTable => {
    const { name, columns, tasks, title, group, cells, entries } = made;
    const next = <T>(stream: { next(): IteratorResult<T> }): T => stream.next().value as T;
    const titleRow = ['责任分工表', ...Array.from({ length: columns - 1 }, () => null)];
    const headings = Array.from({ length: columns }, (_, column) => `第${column + 1}栏`);
    const header = title ? 2 : 1;
    // Text that begins with "=" would be taken for a formula by the maker of workbooks.
    const constant = (value: string | number | boolean | null) =>
      typeof value === 'string' ? value.replace(/^=/, '＝') : value;
    const body = Array.from({ length: tasks }, () =>
      Array.from({ length: columns }, (_, column) => constant(next(column < columns - 2 ? cells : entries))),
    );
    const last = header + tasks;
    const merges: [number, number, number, number][] = title ? [[1, 1, 1, columns]] : [];
    for (let top = header + 1; group > 1 && top + group - 1 <= last; top += group)
      merges.push([top, 1, top + group - 1, 1]);
    for (const [top, , bottom] of merges.slice(title ? 1 : 0))
      for (let row = top + 1; row <= bottom; row += 1) (body[row - header - 1] ?? [])[0] = null;
    const fillIn = { top: header + 1, left: columns - 1, bottom: last, right: columns };
    const patterns = made.patterns.filter(([, column]) => column < columns - 1);
    return {
      sheet: {
        name,
        rows: [...(title ? [titleRow] : []), headings, ...body],
        merges,
        hiddenRows: made.hiddenRows.filter((row) => row <= last),
        formats: Object.fromEntries(patterns.map(([row, column, code]) => [`${row},${column}`, code])),
      },
      fillIn,
      header,
      page: { Orientation: made.orientation, PrintArea: { top: 1, left: 1, bottom: last, right: columns } },
      rules: [{ top: header + 1, left: 1, bottom: last, right: columns }],
    };
  });
