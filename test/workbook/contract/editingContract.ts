// What every workbook adapter promises when cells are changed: only what the person saw, only where it is allowed, text as
// text, refusals by name, and a way back.
import { parseAddress } from '../../../src/workbook/address';
import { contentOfCell } from '../../../src/workbook/cellContent';
import type { CellContent, Edit, WriteScope } from '../../../src/workbook/Edit';
import { cellAt } from '../../../src/workbook/SheetSnapshot';
import type { EditableWorkbook } from '../../../src/workbook/Workbook';
import type { ContractSheet } from './workbookContract';

const SHEET = '责任分工';
const table: ContractSheet = {
  name: SHEET,
  cells: {
    A1: '序号',
    B1: '任务',
    C1: '进展',
    D1: '完成情况',
    A2: 1,
    B2: '建立机制',
    C2: '旧进展',
    D2: '推进中',
    B4: '核查',
    C4: { value: '建立机制', formula: '=B2' },
    D4: true,
    D5: 5,
  },
  merges: ['C2:C3'],
};
const scope: WriteScope = {
  [SHEET]: [{ top: 2, left: 3, bottom: 40, right: 5 }],
  没有: [{ top: 1, left: 1, bottom: 9, right: 9 }],
};
const edit = (cell: string, expected: Edit['expected'], content: Edit['content']): Edit => ({
  sheet: SHEET,
  cell,
  expected,
  content,
});

/** Makes a workbook; `unlocked` cells of a protected sheet may be written. */
export type MakeEditable = (
  sheets: readonly (ContractSheet & { readonly unlocked?: readonly string[] })[],
) => Promise<EditableWorkbook>;

/** Registers the tests for one adapter. */
export function describeEditingContract(adapter: string, make: MakeEditable): void {
  describe(`${adapter}: changing cells`, () => {
    const made = () => make([table, { name: '附件', cells: { A1: '附件' } }]);
    const apply = (workbook: EditableWorkbook, ...edits: readonly Edit[]) =>
      workbook.apply(edits, { scope, label: '填报' });
    const contents = async (workbook: EditableWorkbook, ...cells: readonly string[]) => {
      const [sheet] = await workbook.readSheets([SHEET]);
      return cells.map((cell): CellContent => {
        const area = parseAddress(cell);
        return sheet && area ? contentOfCell(cellAt(sheet, area.top, area.left)) : null;
      });
    };

    test.each<[string, Edit['content'], CellContent]>([
      ['words', '主要做法：已印发方案。', '主要做法：已印发方案。'],
      ['a formula’s beginning', '=1+1', '=1+1'],
      ['a minus', '-已完成', '-已完成'],
      ['a plus', '+2项', '+2项'],
      ['an at sign', '@某局', '@某局'],
      ['a day', '2022/6/30', '2022/6/30'],
      ['a share', '85%', '85%'],
      ['digits', '007', '007'],
      ['a truth word', 'TRUE', 'TRUE'],
      ['an apostrophe', "'引号", "'引号"],
      ['marks of XML', '<b>&“”</b>', '<b>&“”</b>'],
      ['blanks around', ' 空白 ', ' 空白 '],
      ['two lines, typed as on Windows', '一\r\n二', '一\n二'],
      ['a number', 12.5, 12.5],
      ['a truth value', false, false],
      ['nothing', null, null],
      ['empty text', '', null],
    ])('%s stays what it is', async (_, content, shown) => {
      const workbook = await made();
      expect(await apply(workbook, edit('D2', '推进中', content))).toEqual({
        written: [{ sheet: SHEET, cell: 'D2' }],
        unchanged: [],
        refused: [],
        undo: 1,
      });
      expect(await contents(workbook, 'D2')).toEqual([shown]);
    });

    test('blank cells beyond the table are filled in, in whatever order', async () => {
      const workbook = await made();
      await apply(
        workbook,
        edit('E30', null, '丙'),
        edit('D3', null, '甲'),
        edit('E2', null, 7),
        edit('C30', null, '乙'),
      );
      expect(await contents(workbook, 'D3', 'E2', 'C30', 'E30', 'D30', 'D2')).toEqual([
        '甲',
        7,
        '乙',
        '丙',
        null,
        '推进中',
      ]);
    });

    test('what changed since is refused by name and stays; the others are written', async () => {
      const workbook = await made();
      const report = await apply(
        workbook,
        edit('C2', '别的', '新进展'),
        edit('C4', 'x', 'y'),
        edit('D5', null, 6),
        edit('D2', '推进中', '已完成'),
      );
      expect(report.written).toEqual([{ sheet: SHEET, cell: 'D2' }]);
      expect(report.refused).toEqual([
        { sheet: SHEET, cell: 'C2', reason: 'changed', found: '旧进展' },
        { sheet: SHEET, cell: 'C4', reason: 'changed', found: { formula: '=B2' } },
        { sheet: SHEET, cell: 'D5', reason: 'changed', found: 5 },
      ]);
      expect(await contents(workbook, 'C2', 'C4', 'D5', 'D2')).toEqual([
        '旧进展',
        { formula: '=B2' },
        5,
        '已完成',
      ]);
    });

    test.each<[string, Edit, string]>([
      ['under a merge', edit('C3', null, '覆盖'), 'covered'],
      ['too long for a cell', edit('D2', '推进中', '字'.repeat(32_768)), 'tooLong'],
      ['on a sheet that is gone', { ...edit('C2', null, 'x'), sheet: '没有' }, 'missing'],
      ['at no address', edit('第一格', null, 'x'), 'missing'],
      ['at an area', edit('D2:D3', null, 'x'), 'missing'],
    ])('refuses an edit %s, and nothing is written', async (_, one, reason) => {
      const workbook = await made();
      const before = await workbook.readSheets();
      const report = await apply(workbook, one);
      expect(report).toMatchObject({ written: [], refused: [{ cell: one.cell, reason }], undo: null });
      expect(await workbook.readSheets()).toEqual(before);
    });

    test('two different contents for one cell: the first is written, the second named', async () => {
      const workbook = await made();
      const report = await apply(workbook, edit('D2', '推进中', '已完成'), edit('D2', '推进中', '未启动'));
      expect(report.refused).toEqual([{ sheet: SHEET, cell: 'D2', reason: 'changed', found: '已完成' }]);
      expect(await contents(workbook, 'D2')).toEqual(['已完成']);
    });

    test('the top-left cell of a merge is written', async () => {
      const workbook = await made();
      await apply(workbook, edit('C2', '旧进展', '合并格'));
      expect(await contents(workbook, 'C2', 'C3')).toEqual(['合并格', null]);
    });

    test('a second time nothing is written', async () => {
      const workbook = await made();
      await apply(workbook, edit('D2', '推进中', '已完成'));
      expect(await apply(workbook, edit('D2', '推进中', '已完成'))).toEqual({
        written: [],
        unchanged: [{ sheet: SHEET, cell: 'D2' }],
        refused: [],
        undo: null,
      });
    });

    test('an edit outside the scope stops all of them', async () => {
      const workbook = await made();
      const both = apply(workbook, edit('D2', '推进中', '已完成'), edit('B2', '建立机制', '改官方文字'));
      await expect(both).rejects.toMatchObject({ id: 'official', data: { cell: 'B2' } });
      expect(await contents(workbook, 'D2', 'B2')).toEqual(['推进中', '建立机制']);
    });

    test('a protected sheet is named and stays protected; its unlocked cells may be filled in', async () => {
      const workbook = await make([{ ...table, isProtected: true, unlocked: ['D2'] }]);
      await expect(apply(workbook, edit('D2', '推进中', '已完成'), edit('D5', 5, 6))).rejects.toMatchObject({
        id: 'protected',
        data: { sheet: SHEET },
      });
      expect(await contents(workbook, 'D2', 'D5')).toEqual(['推进中', 5]);
      expect((await apply(workbook, edit('D2', '推进中', '已完成'))).written).toHaveLength(1);
      expect((await workbook.readSheets([SHEET]))[0]?.isProtected).toBe(true);
    });

    test('merges, other cells and other sheets are as before', async () => {
      const workbook = await made();
      const [before, other] = await workbook.readSheets();
      await apply(workbook, edit('D2', '推进中', '已完成'));
      const [after, same] = await workbook.readSheets();
      expect(same).toEqual(other);
      expect(after?.merges).toEqual(before?.merges);
      const rest = (sheet: typeof after) =>
        [...(sheet?.cells ?? [])].filter(([key]) => key !== 2 * 16_384 + 4);
      expect(rest(after)).toEqual(rest(before));
    });

    test('what was written can be taken back, newest first, formulas too', async () => {
      const workbook = await made();
      await apply(workbook, edit('C4', { formula: '=B2' }, '文字'), edit('D3', null, '=丁'));
      await workbook.apply([edit('D5', 5, 6)], { scope, label: '改完成情况' });
      const { entries, lost } = await workbook.readJournal();
      expect([lost, entries.map(({ id, label, cells }) => [id, label, cells.length])]).toEqual([
        0,
        [
          [1, '填报', 2],
          [2, '改完成情况', 1],
        ],
      ]);
      expect(await workbook.undo()).toEqual({ restored: [{ sheet: SHEET, cell: 'D5' }], refused: [] });
      expect((await workbook.undo())?.restored).toHaveLength(2);
      expect(await contents(workbook, 'C4', 'D3', 'D5')).toEqual([{ formula: '=B2' }, null, 5]);
      expect(await workbook.undo()).toBeNull();
    });

    test('a formula is written where one may stand, and taken back; text beside it stays text', async () => {
      const workbook = await made();
      const formulas: WriteScope = { [SHEET]: [{ top: 30, left: 5, bottom: 31, right: 5 }] };
      const edits = [edit('E30', null, { formula: '=1+COUNTA($B$2:$B$4)' }), edit('E31', null, '=1+1')];
      expect(await workbook.apply(edits, { scope, formulas, label: '模板' })).toMatchObject({ refused: [] });
      expect(await contents(workbook, 'E30', 'E31')).toEqual([{ formula: '=1+COUNTA($B$2:$B$4)' }, '=1+1']);
      expect(await workbook.apply(edits, { scope, formulas, label: '模板' })).toMatchObject({
        written: [],
        undo: null,
      });
      expect((await workbook.undo())?.refused).toEqual([]);
      expect(await contents(workbook, 'E30', 'E31')).toEqual([null, null]);
    });

    test.each<[string, WriteScope | undefined]>([
      ['nowhere', undefined],
      ['elsewhere', { [SHEET]: [{ top: 30, left: 5, bottom: 31, right: 5 }] }],
      ['on another sheet', { 附件: [{ top: 1, left: 1, bottom: 40, right: 9 }] }],
    ])('a formula for a cell where none may stand (allowed %s) stops everything', async (_, formulas) => {
      const workbook = await made();
      const before = await workbook.readSheets();
      const edits = [edit('D3', null, '文字'), edit('D2', '推进中', { formula: '=1+1' })];
      await expect(
        workbook.apply(edits, { scope, label: '模板', ...(formulas ? { formulas } : {}) }),
      ).rejects.toMatchObject({ id: 'official' });
      expect(await workbook.readSheets()).toEqual(before);
    });

    test('undoing by number; a cell that changed since is refused by name and stays', async () => {
      const workbook = await made();
      await apply(workbook, edit('D2', '推进中', '甲'), edit('D5', 5, 6));
      await apply(workbook, edit('D2', '甲', '乙'));
      expect(await workbook.undo(1)).toEqual({
        restored: [{ sheet: SHEET, cell: 'D5' }],
        refused: [{ sheet: SHEET, cell: 'D2', reason: 'changed', found: '乙' }],
      });
      expect(await contents(workbook, 'D2', 'D5')).toEqual(['乙', 5]);
      expect(await workbook.undo(1)).toBeNull();
    });
  });
}
