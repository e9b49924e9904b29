import { earlierReport } from '../../src/jobs/earlierReport';
import { openTable } from '../../src/jobs/openTable';
import { planReport } from '../../src/jobs/reportSheet';
import { checkTable } from '../support/checkTable';
import { sheetOf } from '../support/sheet';
import { sheetOfPlan } from '../taskpane/PlanWorkbook';

const sheet = sheetOf(`
== 责任分工 ==
沙坡头区2022年重点任务责任分工表 | < | < | < | < | < | <
序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况
1 | 建设县域医疗卫生共同体 | 2022年底 | 区卫健局 | 区财政局 |  |
`);
const opened = openTable([sheet]);
if (!opened.ok) throw new Error('no table');
const { table, catalog, date } = opened;
const report = checkTable({ table, sheet, catalog, date, asOf: '2022-09-30', state: 'issued' });
const drawn = sheetOfPlan(planReport(table, report, { catalog, source: sheet }));

describe('an earlier 校验报告', () => {
  test('none is none', () => expect(earlierReport([sheet], report.certificate)).toBe('none'));

  test('fits what it was made of', () => expect(earlierReport([drawn], report.certificate)).toBe('fits'));

  test.each([
    ['other content', { fingerprint: '00000000' }],
    ['another version of the catalog', { catalog: { region: '沙坡头区', version: '1999.9' } }],
    ['no catalog any more', { catalog: null }],
  ])('is void with %s', (_, change) =>
    expect(earlierReport([drawn], { ...report.certificate, ...change })).toBe('void'),
  );
});
