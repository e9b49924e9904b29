/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// A sheet of ours that Excel lost between making it and marking it: known by its noted name while it is blank, and taken; never once a person wrote in it.

import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import type { ExcelHost } from '../../../src/preview/excel-host';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';
import { listPlan, totalPlan } from './plans';

jest.setTimeout(120_000);

const PLANS = [totalPlan(3), listPlan([['a', '=1+1', 3]])];
const WRITING = 1;
const names = (host: ExcelHost) => host.state.book.all().map(({ name }) => name);

/** Breaks the batch that writes after so many steps. */
async function brokenAfter(afterSteps: number): Promise<ExcelHost> {
  const host = await openInExcel(workbookOf({ name: '附件', rows: [['附件']] }));
  host.disturb({ kind: 'breaks', afterSteps, code: 'GeneralException' }, WRITING);
  await expect(new ExcelWorkbook({ waits: [] }).draw(PLANS)).rejects.toMatchObject({ id: 'failed' });
  host.calm();
  return host;
}

/** Looks at every number of steps after which a sheet of ours stands without its mark; only one Excel stands at a time. */
async function eachLost(look: (host: ExcelHost, sheet: string) => Promise<void>): Promise<number> {
  let lost = 0;
  for (let steps = 0; steps < 24; steps++) {
    const host = await brokenAfter(steps);
    const [sheet] = names(host).slice(1);
    if (sheet === undefined || host.state.book.facade.getDefinedNames().length > 0) continue;
    lost += 1;
    await look(host, sheet);
    expect(host.unknown).toEqual([]);
  }
  return lost;
}

test('blank, it is taken: the same two sheets as ever, none doubled', async () => {
  const lost = await eachLost(async (host) => {
    expect(await new ExcelWorkbook({ waits: [] }).draw(PLANS)).not.toHaveProperty('names');
    expect(names(host)).toEqual(expect.arrayContaining(['附件', '总数', '明细']));
    expect(names(host)).toHaveLength(3);
    const again = await new ExcelWorkbook({ waits: [] }).draw(PLANS);
    expect(again).toEqual({ created: [], refreshed: [], unchanged: ['总数', '明细'] });
  });
  expect(lost).toBeGreaterThan(0);
});

test('a person wrote in it: it stays theirs, and ours gets another name', async () => {
  await eachLost(async (host, sheet) => {
    const cell = { top: 1, left: 1, bottom: 1, right: 1 };
    host.state.book.find(sheet)?.put(cell, '我的');
    const report = await new ExcelWorkbook({ waits: [] }).draw(PLANS);
    expect(report.names).toEqual({ [sheet]: `${sheet}（2）` });
    expect(host.state.book.find(sheet)?.formulas(cell)).toEqual([['我的']]);
  });
});
