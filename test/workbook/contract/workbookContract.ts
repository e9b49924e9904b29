// What every workbook adapter must do, whoever holds the workbook: the same sheets give the same snapshots, and the same
// plans give the same sheets.
import { areaAddress, parseAddress } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/SheetPlan';
import { cellAt, type SheetSnapshot, type SnapshotCell } from '../../../src/workbook/SheetSnapshot';
import type { ReadableWorkbook } from '../../../src/workbook/Workbook';
import { countPlan, detailPlan } from './samplePlans';

/** One sheet to be made by an adapter's test: contents by A1 address. */
export interface ContractSheet {
  readonly name: string;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly cells: Readonly<Record<string, ContractCell>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Rows left out by a filter; the filter lies over the row above the first of them. */
  readonly filteredRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
}

/** A constant, or a number with a format, or a formula with its result. */
export type ContractCell =
  | string
  | number
  | boolean
  | { readonly value: string | number | boolean; readonly format?: string; readonly formula?: string };

/** What an adapter's test supplies. */
export interface AdapterUnderTest {
  /** A workbook with these sheets. */
  readonly make: (sheets: readonly ContractSheet[]) => Promise<ReadableWorkbook>;
  /** A workbook into which the plans have been drawn; absent for an adapter that only reads. */
  readonly draw?: (plans: readonly SheetPlan[]) => Promise<ReadableWorkbook>;
}

const table: ContractSheet = {
  name: '责任分工',
  cells: {
    B2: '责任分工表',
    B3: '任务',
    C3: '完成时限',
    B4: '1.建立工作机制\n第二行',
    C4: { value: 44742, format: 'yyyy"年"m"月"d"日"' },
    D4: { value: 0.85, format: '0%' },
    B5: '-主要做法',
    C5: 12.5,
    D5: true,
    B6: { value: 3, formula: '=1+2' },
    D6: { value: '3项', formula: '=B6&"项"' },
    B7: ' 区卫健局  ',
  },
  merges: ['B2:D2', 'C6:C7'],
  hiddenRows: [5],
  filteredRows: [7],
  hiddenColumns: [4],
  isProtected: true,
};
const parameters: ContractSheet = { name: '参数', visibility: 'hidden', cells: { A1: '参照日' } };
const empty: ContractSheet = { name: '空表', cells: {} };

/** Registers the tests for one adapter. */
export function describeWorkbookContract(adapter: string, { make, draw }: AdapterUnderTest): void {
  describe(`${adapter}: reading`, () => {
    let workbook: ReadableWorkbook;
    const only = async (name: string) => {
      const [sheet] = await workbook.readSheets([name]);
      if (!sheet) throw new Error(`no sheet ${name}`);
      return sheet;
    };
    beforeAll(async () => {
      workbook = await make([table, parameters, empty]);
    });

    test('sheets come in tab order with their visibility', async () => {
      const sheets = await workbook.readSheets();
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['责任分工', 'visible'],
        ['参数', 'hidden'],
        ['空表', 'visible'],
      ]);
    });

    test('only the named sheets are given; a name that is not there gives none', async () => {
      const names = async (...asked: string[]) => (await workbook.readSheets(asked)).map(({ name }) => name);
      expect([await names('参数'), await names('空表', '责任分工'), await names('没有')]).toEqual([
        ['参数'],
        ['责任分工', '空表'],
        [],
      ]);
    });

    test('the used range holds every cell with content, and an empty sheet has none', async () => {
      const { usedRange } = await only('责任分工');
      expect(usedRange && areaAddress(usedRange)).toBe('B2:D7');
      expect((await only('空表')).usedRange).toBeNull();
    });

    test.each<[string, SnapshotCell]>([
      ['B4', { value: '1.建立工作机制\n第二行', text: '1.建立工作机制\n第二行' }],
      ['C4', { value: 44742, text: '2022年6月30日', date: '2022-06-30' }],
      ['D4', { value: 0.85, text: '85%' }],
      ['B5', { value: '-主要做法', text: '-主要做法' }],
      ['C5', { value: 12.5, text: '12.5' }],
      ['D5', { value: true, text: 'TRUE' }],
      ['B6', { value: 3, text: '3', formula: '=1+2' }],
      ['D6', { value: '3项', text: '3项', formula: '=B6&"项"' }],
      ['B7', { value: ' 区卫健局  ', text: ' 区卫健局  ' }],
    ])('cell %s', async (address, content) => {
      expect(contentAt(await only('责任分工'), address)).toEqual(content);
    });

    test('blank cells are absent', async () => {
      const sheet = await only('责任分工');
      expect(sheet.cells.size).toBe(Object.keys(table.cells).length);
    });

    test('merges, hidden rows and columns, protection', async () => {
      const sheet = await only('责任分工');
      expect(sheet.merges.map(areaAddress).sort()).toEqual(['B2:D2', 'C6:C7']);
      // Nobody sees a row that a filter leaves out: it is named among the hidden ones.
      expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.isProtected]).toEqual([
        [5, 7],
        [4],
        true,
      ]);
      expect((await only('参数')).isProtected).toBe(false);
    });

    test('reading twice gives the same', async () => {
      expect(await workbook.readSheets()).toEqual(await workbook.readSheets());
    });
  });

  if (!draw) return;
  describe(`${adapter}: drawing`, () => {
    let sheets: readonly SheetSnapshot[];
    beforeAll(async () => {
      sheets = await (await draw([detailPlan, countPlan])).readSheets(['任务明细', '口径']);
    });

    test('the planned sheets stand in the plans’ order', () => {
      expect(sheets.map(({ name }) => name)).toEqual(['任务明细', '口径']);
    });

    test.each<[number, string, SnapshotCell['value'], string]>([
      [0, 'A1', '任务明细 & <样例>', '任务明细 & <样例>'],
      [0, 'A3', '1.建立工作机制\n第二行', '1.建立工作机制\n第二行'],
      [0, 'A4', '=1+1', '=1+1'],
      [0, 'A5', '-主要做法：@某局', '-主要做法：@某局'],
      [0, 'B3', 44742, '2022-06-30'],
      [0, 'C3', -184, '-184'],
      [0, 'C5', 365, '365'],
      [0, 'E4', 0.25, '25.0%'],
      [1, 'B3', 3, '3'],
      [1, 'B6', '共3项', '共3项'],
      [1, 'B8', true, 'TRUE'],
    ])('sheet %d, cell %s holds %j', (sheet, address, value, shown) => {
      const cell = contentAt(sheets[sheet], address);
      expect([cell?.value, cell?.text]).toEqual([value, shown]);
    });

    test('text is no formula, and formulas are formulas', () => {
      const hasFormula = (sheet: number, address: string) =>
        contentAt(sheets[sheet], address)?.formula !== undefined;
      expect([hasFormula(0, 'A4'), hasFormula(0, 'A5'), hasFormula(0, 'C4'), hasFormula(1, 'B4')]).toEqual([
        false,
        false,
        true,
        true,
      ]);
    });

    test('merges are drawn', () => {
      expect(sheets[0]?.merges.map(areaAddress)).toEqual(['A1:E1']);
    });
  });
}

function contentAt(sheet: SheetSnapshot | undefined, address: string): SnapshotCell | undefined {
  const area = parseAddress(address);
  return sheet && area ? cellAt(sheet, area.top, area.left) : undefined;
}
