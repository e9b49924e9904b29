// Twenty files come back over Shapotou's table, as they do on a Monday; verdicts, merged cells and reconciliation were written by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editWorkbookFile } from '../../src/workbook/file';
import { convert } from '../support/libreOffice';
import { masterBytes, ReturnedTable, rowOf, type Said } from './ReturnedTable';
import { takeIn, type Answer } from './takeIn';

const PERIOD = '2022年三季度';
const said = (unit: string, period = PERIOD): Said => ({ 单位: unit, 期号: '第3期', 报送期: period });
const day = (text: string): Date => new Date(`${text}T10:00:00Z`);
const row = (no: string): number => rowOf[no] ?? 0;
/** The second task numbered 23, and the one without a number. */
const [SECOND_23, UNNUMBERED] = [40, 41];

/** The master: an entry of the office's own already stands at task 14. */
function master(): Promise<Uint8Array> {
  return editWorkbookFile(masterBytes(), [
    { sheet: '附件', cell: 'H24', expected: null, content: '调价方案已报市医保局。' },
  ]);
}

const health = (table: ReturnedTable, tasks: readonly string[], prefix = ''): ReturnedTable => {
  for (const no of tasks) table.fill(row(no), `${prefix}区卫健局第${no}项进展：已召开会议2次。`, '推进中');
  return table;
};

async function twenty(): Promise<Record<string, Uint8Array>> {
  const copy = (): Promise<ReturnedTable> => ReturnedTable.copy();
  const insured = async (): Promise<ReturnedTable> => {
    const table = await copy();
    for (const no of ['11', '12', '13', '14', '15']) table.fill(row(no), `区医保局第${no}项进展。`, '推进中');
    return table;
  };
  const formula = { formula: '"落实"&"第7批集采"', result: '落实第7批集采' };
  return {
    // 1 right
    '区卫健局.xlsx': await health(await copy(), ['1', '2', '3', '8', '9']).bytes(said('区卫健局')),
    // 2 renamed
    '新建 Microsoft Excel 工作表(最终版2).xlsx': await (await insured()).bytes(said('区医保局')),
    // 3 rows changed places
    '区财政局.xlsx': await (
      await copy()
    )
      .fill(SECOND_23, '安排改革资金1,860万元。', '已完成')
      .swap(row('16'), row('17'))
      .bytes(said('区财政局')),
    // 4 saved by LibreOffice
    '组织部.xlsx': await convert(
      await (
        await copy()
      )
        .fill(row('16'), '方案已印发。', '已完成')
        .fill(row('27'), '引进专业人才12名。', '推进中')
        .bytes(said('区委组织部')),
      'xlsx',
    ),
    // 5 an official sentence was corrected
    '发改局报送.xlsx': await (
      await copy()
    )
      .fill(row('13'), '已提供成本监审资料。')
      .put(row('13'), 4, '按自治区规定执行。')
      .bytes(said('区发改局')),
    // 6 another period
    '市场监管分局二季度.xlsx': await (
      await copy()
    )
      .fill(row('11'), '检查药店15家。', '推进中')
      .bytes(said('区市场监管分局', '2022年二季度')),
    // 7 an older one of the health bureau
    '区卫健局(1).xlsx': await health(await copy(), ['1', '2'], '初稿：').bytes(
      said('区卫健局'),
      day('2022-09-20'),
    ),
    // 8 the same entries of the insurance bureau once more
    '医保局 - 副本.xlsx': await (await insured()).bytes(said('区医保局'), day('2022-09-21')),
    // 9 broken on the way
    '区发改局(2).xlsx': (await (await copy()).bytes(said('区发改局'))).slice(0, 3000),
    // 10 a second unit on tasks 27 and 28
    '编办.xlsx': await (
      await copy()
    )
      .fill(row('27'), '核增编制8名。', '推进中')
      .fill(row('28'), '“县管乡聘”方案已报批。', '推进中')
      .bytes(said('区委编办')),
    // 11 old format
    '旧版.xls': new Uint8Array(readFileSync(join(__dirname, '../workbook/file/fixtures/libreoffice.xls'))),
    // 12 WPS's own format
    '金山.et': new Uint8Array(readFileSync(join(__dirname, '../workbook/file/fixtures/libreoffice.xls'))),
    // 13 a photograph
    '区工信和商务局照片.jpg': Uint8Array.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0,
    ]),
    // 14 another table
    '榆中.xlsx': new Uint8Array(readFileSync(join(__dirname, '../../seeds/004-yuzhong-list.xlsx'))),
    // 15 says who it is in a line below the table only
    '总院.xlsx': await (
      await copy()
    )
      .fill(row('8'), '与市人民医院签订协议。')
      .insertBelow(row('30'), ['填报单位：区医疗健康总院'])
      .bytes(),
    // 16 a row deleted
    '宣传部.xlsx': await (
      await copy()
    )
      .fill(row('1'), '开展医改宣传6次。')
      .removeRow(row('6'))
      .bytes(said('区委宣传部')),
    // 17 a row added
    '工信商务局.xlsx': await (
      await copy()
    )
      .fill(UNNUMBERED, '协调医药企业3家。', '推进中')
      .insertBelow(UNNUMBERED, [
        '',
        '',
        '新增：推进智慧药房建设',
        '',
        '2022年底',
        '区工信和商务局',
        '',
        '已建2家',
        '推进中',
      ])
      .bytes(said('区工信和商务局')),
    // 18 a text under the name of a workbook
    '说明.xlsx': new TextEncoder().encode('附件请见邮件，谢谢。'),
    // 19 a formula
    '市场监管分局.xlsx': await (
      await copy()
    )
      .fill(row('11'), formula, '推进中')
      .bytes(said('区市场监管分局')),
    // 20 nobody's
    '空表.xlsx': await (await copy()).bytes(),
  };
}

/** file → outcome or reason, unit, problems besides what is not filled in yet, entries read. */
const expected: readonly (readonly [string, string, string | null, readonly string[], number])[] = [
  ['区卫健局.xlsx', 'used', '区卫健局', [], 10],
  ['新建 Microsoft Excel 工作表(最终版2).xlsx', 'used', '区医保局', [], 10],
  ['区财政局.xlsx', 'used', '区财政局', ['row-moved look'], 2],
  ['组织部.xlsx', 'used', '区委组织部', [], 4],
  ['发改局报送.xlsx', 'used', '区发改局', ['official-changed serious 13'], 1],
  ['市场监管分局二季度.xlsx', 'other-period', '区市场监管分局', [], 0],
  ['区卫健局(1).xlsx', 'older', '区卫健局', [], 0],
  ['医保局 - 副本.xlsx', 'same', '区医保局', [], 0],
  ['区发改局(2).xlsx', 'damaged', null, [], 0],
  ['编办.xlsx', 'used', '区委编办', [], 4],
  ['旧版.xls', 'old-format', null, [], 0],
  ['金山.et', 'wps-format', null, [], 0],
  ['区工信和商务局照片.jpg', 'picture', null, [], 0],
  ['榆中.xlsx', 'other-table', null, [], 0],
  ['总院.xlsx', 'used', '区医疗健康总院', [], 1],
  ['宣传部.xlsx', 'used', '区委宣传部', ['row-removed serious 6'], 1],
  ['工信商务局.xlsx', 'used', '区工信和商务局', ['row-added serious'], 2],
  ['说明.xlsx', 'not-a-workbook', null, [], 0],
  ['市场监管分局.xlsx', 'used', '区市场监管分局', ['formula look 11'], 2],
  ['空表.xlsx', 'no-unit', null, [], 0],
];

/** Cells of the merged table; every other entry cell is as blank as before. */
const merged: Readonly<Record<string, string>> = {
  H5: '区卫健局：区卫健局第1项进展：已召开会议2次。\n区委宣传部：开展医改宣传6次。',
  I5: '推进中',
  H6: '区卫健局第2项进展：已召开会议2次。',
  I6: '推进中',
  H7: '区卫健局第3项进展：已召开会议2次。',
  I7: '推进中',
  H16: '区卫健局：区卫健局第8项进展：已召开会议2次。\n区医疗健康总院：与市人民医院签订协议。',
  I16: '推进中',
  H17: '区卫健局第9项进展：已召开会议2次。',
  I17: '推进中',
  H21: '区医保局：区医保局第11项进展。\n区市场监管分局：落实第7批集采',
  I21: '推进中',
  H22: '区医保局第12项进展。',
  I22: '推进中',
  H23: '区医保局：区医保局第13项进展。\n区发改局：已提供成本监审资料。',
  I23: '推进中',
  H24: '调价方案已报市医保局。',
  I24: '推进中',
  H25: '区医保局第15项进展。',
  I25: '推进中',
  H28: '方案已印发。',
  I28: '已完成',
  H40: '安排改革资金1,860万元。',
  I40: '已完成',
  H41: '协调医药企业3家。',
  I41: '推进中',
  H45: '区委组织部：引进专业人才12名。\n区委编办：核增编制8名。',
  I45: '推进中',
  H46: '“县管乡聘”方案已报批。',
  I46: '推进中',
};

const short = (name: string | null): string | null => name?.replace(/^沙坡头区/, '区') ?? null;

describe('twenty files', () => {
  let files: Record<string, Uint8Array>;
  let table: Uint8Array;
  let answer: Answer;
  beforeAll(async () => {
    [files, table] = [await twenty(), await master()];
    answer = await takeIn(table, files, { merge: true, options: ['--period', PERIOD] });
  }, 120_000);

  test.each(expected)('%s: %s', (file, outcome, unit, problems, read) => {
    const verdict = answer.result.files.find((one) => one.file.endsWith(file));
    expect({
      outcome: verdict?.reason ?? verdict?.outcome,
      unit: unit === null ? null : short(verdict?.unit ?? null),
      problems: [
        ...new Set(
          verdict?.problems
            .filter(({ kind }) => !/^(?:entry|status)-missing$/.test(kind))
            .map(({ kind, grade, no }) =>
              [kind, grade, kind === 'row-moved' ? null : no].filter(Boolean).join(' '),
            ),
        ),
      ],
      read: verdict?.entries.read,
    }).toEqual({
      outcome,
      unit: unit === null ? null : expect.stringContaining(unit.slice(1, 2)),
      problems,
      read,
    });
    expect(verdict?.sentence).toMatch(/。$/);
  });

  test('merged, cell by cell; nothing else in the table is another', async () => {
    const [before, after] = [
      await ReturnedTable.copy(table),
      await ReturnedTable.copy(answer.merged ?? new Uint8Array()),
    ];
    const cells = (one: ReturnedTable): Record<string, string> =>
      Object.fromEntries(
        one.rows.flatMap((texts, at) =>
          texts.map((_, column) => [`${'ABCDEFGHI'[column]}${at + 1}`, one.text(at + 1, column + 1)]),
        ),
      );
    expect(cells(after)).toEqual({ ...cells(before), ...merged });
    expect(after.merges).toEqual(before.merges);
  });

  test('what stands in the master against a new entry is for a person to decide', () => {
    expect(answer.result.conflicts).toEqual([
      expect.objectContaining({
        no: '14',
        kind: 'progress',
        cell: 'H24',
        standing: '调价方案已报市医保局。',
        offers: [expect.objectContaining({ text: '区医保局第14项进展。' })],
      }),
    ]);
    expect(answer.code).toBe(1);
  });

  test('reconciliation', () => {
    expect(answer.result.reconciliation.files).toEqual({ in: 20, used: 10, rejected: 10 });
    const { read, written, unchanged, conflicts } = answer.result.reconciliation.entries;
    expect([read, conflicts]).toEqual([37, 1]);
    expect(written + unchanged + conflicts).toBe(read);
  });

  test('in any order the same table; a second time nothing is new', async () => {
    const names = Object.keys(files);
    const turned = [...names.slice(7).reverse(), ...names.slice(0, 7)];
    const other = await takeIn(
      table,
      Object.fromEntries(turned.map((name) => [name, files[name] ?? new Uint8Array()])),
      {
        merge: true,
        options: ['--period', PERIOD],
      },
    );
    const [one, two] = [
      await ReturnedTable.copy(answer.merged ?? new Uint8Array()),
      await ReturnedTable.copy(other.merged ?? new Uint8Array()),
    ];
    expect(two.rows).toEqual(one.rows);
    const again = await takeIn(answer.merged ?? new Uint8Array(), files, {
      merge: true,
      options: ['--period', PERIOD],
    });
    expect((await ReturnedTable.copy(again.merged ?? new Uint8Array())).rows).toEqual(one.rows);
    expect(again.result.reconciliation.entries).toMatchObject({ read: 37, written: 0, conflicts: 1 });
  }, 60_000);
});
