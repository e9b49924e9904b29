import {
  certificatePage,
  certificateRows,
  certificateSheet,
  isCertifiable,
} from '../../../src/jobs/certificate';
import { pageFit } from '../../../src/jobs/certificate/pageFit';
import { earlierCertificate } from '../../../src/jobs/certificate/earlierCertificate';
import { openTable } from '../../../src/jobs/openTable';
import { rules } from '../../../src/rules';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { checkTable } from '../../support/checkTable';
import { sheetOf } from '../../support/sheet';
import { sheetOfPlan } from '../../taskpane/PlanWorkbook';

const sheet = (text: string, title = '某县2022年<重点>任务责任分工表'): SheetSnapshot =>
  sheetOf(
    [
      '== 责任分工 ==',
      `${title} | < | < | < | < | < | <`,
      '序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况',
      `1 | 建设县域医疗卫生共同体 | 2022年底 | 县卫健局 | 县财政局 | ${text} | 推进中`,
      '2 | 实施中小学校舍维修改造 | 2022年底 | 县教育局 | 县财政局 | 县教育局4月完成招标，12所学校已竣工8所。暂未发现问题。 | 推进中',
    ].join('\n'),
  );
const told =
  '县卫健局3月印发实施方案，县人民医院和6个乡镇卫生院已签订共建协议，双向转诊1200人次。暂未发现问题。';

function certified(source: SheetSnapshot, asOf = '2022-12-31') {
  const read = openTable([source]);
  if (!read.ok) throw new Error(read.problem.id);
  const { table, catalog, date } = read;
  const report = checkTable({ table, sheet: source, catalog, date, asOf, state: 'issued' }, { rules });
  const question = {
    report,
    title: table.title?.text ?? null,
    tasks: table.tasks.length,
    made: '2023-01-05',
  };
  return { report, question, plan: certificateSheet(question, table, source) };
}

describe('校验证明', () => {
  test('states table, day, result and what it rests on', () => {
    const { question, report } = certified(sheet(told));
    const texts = new Map(certificateRows(question).map(({ id, text }) => [id, text]));
    expect(isCertifiable(report)).toBe(true);
    expect(texts.get('result')).toBe('可以上报');
    expect(texts.get('asOf')).toBe('2022年12月31日');
    expect(texts.get('made')).toBe('2023年1月5日');
    expect(texts.get('fingerprint')).toMatch(/^[0-9A-F]{4} [0-9A-F]{4}$/);
    expect([...texts.values()].join('')).not.toMatch(/[{}]/);
  });

  test('is one A4 page, the same when made again, and void by itself once a cell changes', () => {
    const { plan } = certified(sheet(told));
    expect(plan.print).toMatchObject({ paper: 'A4', orientation: 'portrait', fitToHeight: true });
    expect(certified(sheet(told)).plan).toEqual(plan);
    const height = plan.rows.reduce((sum, row) => sum + (row.height ?? 15), 0);
    expect(height).toBeLessThan(841.9 - (65 * 72) / 25.4);
    const result = plan.rows
      .flatMap(({ cells }) => cells)
      .find((cell) => typeof cell?.value === 'object' && cell.value !== null);
    expect(JSON.stringify(result?.value)).toContain('本证明已失效');
  });

  test('a table with something that must be corrected is none to certify', () => {
    expect(isCertifiable(certified(sheet('')).report)).toBe(false);
  });

  test('the page escapes what the table says', () => {
    const page = certificatePage(certified(sheet(told)).question);
    expect(page).toContain('&#60;重点&#62;');
    expect(page).not.toContain('<重点>');
    expect(page).not.toMatch(/<script|https?:/);
  });
});

describe('on one A4 page', () => {
  test.each([
    [1, 12],
    [60, 12],
    [160, 12],
    [320, 10.5],
    [700, 9],
    [2000, 7.5],
  ])('a title of %p characters is printed in letters of at most %p points', (length, most) => {
    const texts = ['题'.repeat(length), ...Array.from({ length: 9 }, () => '内容')];
    expect(pageFit(texts, 4).font).toBeLessThanOrEqual(most);
  });

  test('a longer title never makes letters larger, and an ordinary one leaves the usual size', () => {
    const fontOf = (length: number): number =>
      pageFit(['题'.repeat(length), ...Array(9).fill('内容')], 4).font;
    const fonts = Array.from({ length: 80 }, (_, place) => fontOf(place * 10));
    expect(fonts).toEqual([...fonts].sort((a, b) => b - a));
    expect(fontOf(40)).toBe(12);
  });

  test('60 findings take no more room than one: they are counted', () => {
    const { question } = certified(sheet(told));
    const counts = { error: 0, warning: 60, info: 60, waived: 60, baseline: 60 };
    const many = { ...question, report: { ...question.report, counts } };
    const lengths = certificateRows(many).map(({ text }) => text.length);
    expect(Math.max(...lengths)).toBeLessThan(60);
    expect(certificatePage(many)).toContain('font: 12pt');
  });
});

describe('an earlier 校验证明', () => {
  test('fits as long as the content is the same, whatever the day', () => {
    const { plan, report } = certified(sheet(told));
    expect(earlierCertificate([], report)).toBe('none');
    expect(earlierCertificate([sheetOfPlan(plan)], report)).toBe('fits');
    expect(earlierCertificate([sheetOfPlan(plan)], certified(sheet(told), '2022-09-30').report)).toBe('fits');
  });

  test('is void after a change of the table', () => {
    const { plan } = certified(sheet(told));
    expect(earlierCertificate([sheetOfPlan(plan)], certified(sheet(`${told}另`)).report)).toBe('void');
  });

  test('is void when the same content as of the same day may not go up any more', () => {
    const { plan, report } = certified(sheet(told));
    expect(earlierCertificate([sheetOfPlan(plan)], { ...report, verdict: 'blocked' })).toBe('void');
  });

  test('a sheet of that name that is something else is none', () => {
    expect(earlierCertificate([{ ...sheet(told), name: '校验证明' }], certified(sheet(told)).report)).toBe(
      'none',
    );
  });
});
