import fc from 'fast-check';
import { openTable } from '../../src/jobs/openTable';
import { planRepairs } from '../../src/jobs/repair';
import { repairEdit } from '../../src/repair/repairEdit';
import { halfFigures, tidyText } from '../../src/repair/tidyText';
import { safeRepairs } from '../../src/repair/safeRepairs';
import { isInScope, writeScope } from '../../src/repair/writeScope';
import type { Finding, Repair } from '../../src/rules/Finding';
import type { TableState } from '../../src/rules/TableState';
import { cellAddress, parseAddress } from '../../src/workbook/address';
import { keyPosition } from '../../src/workbook/SheetSnapshot';
import { checkTable } from '../support/checkTable';
import { sheetOf } from '../support/sheet';

const sheet = sheetOf(`
== 责任分工 ==
沙坡头区2022年重点任务责任分工表 | < | < | < | < | < | <
序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况
1 | 建设县域医疗卫生共同体 | 2022年底 | 区卫健局 | 区财政局 | \\_ 已补助２６．３％。\\n | 推进中\\_
2 | 实施中小学校舍维修改造 | 2022年底 | 区材政局 | 区住建局 | {formula =ROW() 　2} | 推进中
序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况
3 | 推进政务服务事项网上办理 | 2022年底 | 区卫健局 | 区材政局 | {number 3 3} | 　
`);

function opened(): Extract<ReturnType<typeof openTable>, { ok: true }> {
  const found = openTable([sheet]);
  if (!found.ok) throw new Error('no table');
  return found;
}

function plan(state: TableState) {
  const { table, catalog, date } = opened();
  const question = { table, sheet, catalog, date, asOf: '2022-09-30', state };
  const { findings } = checkTable(question);
  return { ...planRepairs(table, sheet, { state, findings }), findings };
}

const official = (repair: Partial<Repair>): Repair => ({
  kind: 'safe',
  cell: 'D4',
  before: '区材政局',
  after: '区财政局',
  ...repair,
});
const finding = { taskIndex: 2 } as Finding;

describe('tidying an entry', () => {
  test.each([
    [' 推进中 ', '推进中'],
    ['　　已印发方案。\n', '已印发方案。'],
    ['完成２６．３％', '完成26.3%'],
    ['９月完成１２所，占８０％', '9月完成12所，占80%'],
    ['　　一是印发方案。\n　　二是召开会议。\n', '　　一是印发方案。\n　　二是召开会议。'],
  ])('%j becomes %j', (before, after) => expect(tidyText(before)).toBe(after));

  test.each(['', '推进中', '已完成26.3%', '一．总体情况', '达到％', '第一行\n第二行'])('%j stays', (text) =>
    expect(tidyText(text)).toBe(text),
  );

  test('twice is once, and nothing but blanks and figures changes', () => {
    const text = fc
      .array(fc.constantFrom('推', '进', '１', '２', '．', '％', ' ', '　', '\n', '3', '。', 'a'))
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (entry) => {
        const once = tidyText(entry);
        expect(tidyText(once)).toBe(once);
        expect(once.replace(/\s/g, '')).toBe(halfFigures(entry).replace(/\s/g, ''));
      }),
    );
  });
});

describe('safe repairs', () => {
  test('are the entries with needless blanks and full-width figures; formulas, numbers and blanks are left alone', () => {
    const { safe } = plan('issued');
    expect(safe.map(({ edit, after, tidying }) => [edit.cell, after, tidying])).toEqual([
      ['F3', '已补助26.3%。', 'both'],
      ['G3', '推进中', 'ends'],
    ]);
    expect(safe.map(({ edit }) => edit.expected)).toEqual(['  已补助２６．３％。\n', '推进中 ']);
  });
});

describe('two safe repairs of one cell', () => {
  const { table } = opened();
  const scope = writeScope(table, 'issued');
  const safe = (...changes: readonly (readonly [before: string, after: string])[]) => {
    const findings = changes.map(([before, after], place) => {
      const repairs = [official({ cell: 'G3', before, after })];
      return { ...finding, no: String(place), repairs };
    });
    const planned = findings.map((one) => {
      const edits = one.repairs.flatMap((repair) => repairEdit(one, repair, sheet, scope) ?? []);
      return [one, edits] as const;
    });
    const repairs = safeRepairs(new Map(planned), []);
    return repairs.map(({ before, after, edit, findings: all }) => [
      before,
      after,
      edit.content,
      all.map(({ no }) => no).join(),
    ]);
  };

  test.each([
    [
      'the same: both are settled',
      [
        ['推进中 ', '推进中'],
        ['推进中 ', '推进中'],
      ],
      '推进中',
      '0,1',
    ],
    [
      'the first is done, the second is left for the check afterwards',
      [
        ['推进中 ', '已完成'],
        ['推进中 ', '未启动'],
      ],
      '已完成',
      '0',
    ],
    [
      'in the order of the findings',
      [
        ['推进中 ', '未启动'],
        ['推进中 ', '已完成'],
      ],
      '未启动',
      '0',
    ],
  ] as const)('%s', (_, changes, after, settled) => {
    expect(safe(...changes)).toEqual([['推进中 ', after, after, settled]]);
  });

  test('the whole entry is put in order along with it; the journal can bring back what stood there', () => {
    expect(safe(['推进中', '已完成'])).toEqual([['推进中 ', '已完成', '已完成', '0']]);
  });
});

describe('where may be written', () => {
  const { table } = opened();

  test('of an issued table the fill-in cells of tasks, headings not among them', () => {
    expect(writeScope(table, 'issued')).toEqual({
      责任分工: [
        { top: 3, left: 6, bottom: 4, right: 6 },
        { top: 6, left: 6, bottom: 6, right: 6 },
        { top: 3, left: 7, bottom: 4, right: 7 },
        { top: 6, left: 7, bottom: 6, right: 7 },
      ],
    });
  });

  test('of a draft the whole table', () => {
    expect(writeScope(table, 'draft')).toEqual({ 责任分工: [table.range] });
  });

  test('official text of an issued table gets no edit, whatever a rule proposes', () => {
    const scope = writeScope(table, 'issued');
    const anyRepair = fc.record({
      kind: fc.constantFrom('safe' as const, 'suggested' as const, 'display' as const),
      at: fc.constantFrom(...[...sheet.cells.keys()].map(keyPosition)),
      before: fc.constantFrom(...[...sheet.cells.values()].map(({ text }) => text)),
      after: fc.string(),
    });
    fc.assert(
      fc.property(anyRepair, ({ kind, at, before, after }) => {
        const repair = { kind, cell: cellAddress(at.row, at.column), before, after };
        const planned = repairEdit(finding, repair, sheet, scope);
        expect(planned === null || (at.column >= 6 && kind !== 'display')).toBe(true);
      }),
    );
  });

  test('no repair that is planned lies outside the scope, and each expects what stands there', () => {
    for (const state of ['issued', 'draft'] as const) {
      const { scope, safe, byFinding } = plan(state);
      for (const { edit, before } of [...safe, ...[...byFinding.values()].flat()]) {
        const at = parseAddress(edit.cell);
        expect(at && isInScope(scope, edit.sheet, at.top, at.left)).toBe(true);
        expect(edit.expected).toBe(before);
      }
    }
  });
});

describe('repairs of a finding', () => {
  test('a unit misspelt is offered in a draft, one edit a candidate, and only shown in an issued table', () => {
    const draft = plan('draft');
    const typo = draft.findings.find(({ rule, cell }) => rule === 'unit/typo' && cell === 'D4');
    expect(typo && draft.byFinding.get(typo)?.map(({ kind, after }) => [kind, after])).toEqual([
      ['suggested', '区财政局'],
    ]);
    expect(plan('issued').byFinding.size).toBe(0);
  });

  const draft = writeScope(opened().table, 'draft');

  test('only a part of the cell may have been read: the rest stays', () => {
    expect(repairEdit(finding, official({ before: '材', after: '财' }), sheet, draft)?.edit).toEqual({
      sheet: '责任分工',
      cell: 'D4',
      expected: '区材政局',
      content: '区财政局',
    });
  });

  test.each([
    ['text that does not stand there', official({ before: '区民政局' })],
    ['text that stands there twice', official({ cell: 'E4', before: '' })],
    ['a formula', official({ cell: 'F4', before: '　2', after: '2' })],
    ['no address', official({ cell: '?' })],
    ['a cell outside the table', official({ cell: 'Z99', before: '' })],
    ['nothing new', official({ after: '区材政局' })],
  ])('%s gets no edit', (_, repair) => expect(repairEdit(finding, repair, sheet, draft)).toBeNull());
});
