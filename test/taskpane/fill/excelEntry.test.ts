/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// An entry in Excel, through the real office.js: written with what must still stand there, refused when it changed, taken back.

import {
  draftOf,
  entryEdits,
  entryForm,
  entryPlace,
  entryScope,
  entryText,
  fillUnits,
  myTasks,
} from '../../../src/jobs/fill';
import { findTables } from '../../../src/taskpane/core/findTables';
import { parseAddress } from '../../../src/workbook/address';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';

jest.setTimeout(120_000);

const table = {
  name: '责任分工',
  rows: [
    ['某县2022年重点任务责任分工表'],
    ['序号', '任务内容', '完成时限', '牵头单位', '配合单位', '进展情况', '完成情况'],
    ['1', '建成社区养老服务站不少于30个', '2022年底', '县民政局', '县财政局'],
    ['2', '实施中小学校舍维修改造', '2022年底', '县教育局', '县财政局', '', '推进中'],
  ],
};

test('an entry is written into its two cells only, refused when somebody was there first, and taken back', async () => {
  const host = await openInExcel(workbookOf(table));
  const workbook = new ExcelWorkbook();
  const look = async () => {
    await host.state.book.settle();
    const [at] = await findTables(await workbook.readSheets());
    if (!at) throw new Error('no table');
    const { table: read, catalog } = at.opened;
    const place = entryPlace(read, at.snapshot, '2022-09-30');
    const unit = fillUnits(read, catalog).find(({ name }) => name === '县民政局');
    const [mine] = myTasks(
      { table: read, sheet: at.snapshot, asOf: '2022-09-30' },
      unit?.key ?? '',
      place,
      [],
    );
    if (!mine) throw new Error('no task');
    return { read, mine, form: entryForm(read, place) };
  };
  const write = async (before: Awaited<ReturnType<typeof look>>, did: string) => {
    const draft = draftOf(before.mine.text?.raw ?? '', before.form);
    const boxes = draft.boxes.map((box, at) => (at === 0 ? { ...box, body: did } : box));
    const edits = entryEdits('责任分工', before.mine, {
      text: entryText({ ...draft, boxes }),
      status: '推进中',
    });
    return workbook.apply(
      edits.map(({ edit }) => edit),
      { scope: entryScope(before.read), label: '填报第1项' },
    );
  };

  const first = await look();
  expect(host.writingTrips()).toEqual([]);
  const report = await write(first, '=3月印发方案');
  expect(report.written.map(({ cell }) => cell)).toEqual(['F3', 'G3']);
  const after = await look();
  expect([after.mine.text?.raw, after.mine.status?.raw]).toEqual(['主要做法：=3月印发方案', '推进中']);
  expect(after.mine.text?.isFormula).toBe(false);

  const place = parseAddress('F3');
  if (place) host.state.book.find('责任分工')?.put(place, '同事先写的内容');
  await host.state.book.settle();
  const late = await write(after, '另写一段');
  expect(late.refused.map(({ cell, reason, found }) => [cell, reason, found])).toEqual([
    ['F3', 'changed', '同事先写的内容'],
  ]);

  const undone = await workbook.undo(report.undo ?? undefined);
  expect(undone?.restored.map(({ cell }) => cell)).toEqual(['G3']);
  expect(undone?.refused.map(({ cell }) => cell)).toEqual(['F3']);
  expect((await look()).mine.text?.raw).toBe('同事先写的内容');
});
