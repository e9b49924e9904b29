import { findTables, reopenTable } from '../../../src/taskpane/core/findTables';
import { TableGoneError } from '../../../src/taskpane/trouble';
import { sheetOf } from '../../support/sheet';
import { cleanTable, gapTable } from '../tables';

const found = async (...sheets: Parameters<typeof findTables>[0]) =>
  (await findTables(sheets)).map((table) => table.found);

describe('finding tables', () => {
  test('describes the table', async () => {
    expect(await found(gapTable)).toEqual([
      {
        sheet: '责任分工',
        address: 'A2:G5',
        title: '某县2022年重点任务责任分工表',
        groups: 0,
        tasks: 3,
        units: 3,
        firstRow: 1,
        lastRow: 5,
        repeatedHeaders: 0,
        catalogSheet: null,
      },
    ]);
  });

  test('finds every table, the largest first', async () => {
    const tables = await found({ ...cleanTable, name: '甲' }, { ...gapTable, name: '乙' });
    expect(tables.map(({ sheet }) => sheet)).toEqual(['乙', '甲']);
  });

  test('finds none among other sheets', async () => {
    expect(await found(sheetOf('== 通讯录 ==\n姓名 | 电话'), sheetOf('== 空页 =='))).toEqual([]);
  });
});

describe('opening a table again', () => {
  const opened = async () => {
    const [table] = await found(gapTable);
    if (!table) throw new Error('no table');
    return table;
  };

  test('takes it as it stands now', async () => {
    const table = await opened();
    expect((await reopenTable([gapTable], table)).found).toEqual(table);
  });

  test('finds it when rows were put above it', async () => {
    const moved = sheetOf(`
== 责任分工 ==
@at A40
序号 | 任务内容 | 完成时限 | 牵头单位
1 | 建设县域医疗卫生共同体 | 2022年底 | 县卫健局
2 | 实施中小学校舍维修改造 | 2022年底 | 县教育局
`);
    expect((await reopenTable([moved], await opened())).found.tasks).toBe(2);
  });

  test('says that it is gone', async () => {
    const table = await opened();
    await expect(reopenTable([], table)).rejects.toThrow(TableGoneError);
    await expect(reopenTable([sheetOf('== 责任分工 ==')], table)).rejects.toThrow(TableGoneError);
  });
});
