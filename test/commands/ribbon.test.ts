// The ribbon's buttons with the pane closed: what they write, show, ask and say.
import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { clearMarks } from '../../src/commands/clearMarks';
import { makeSummaries } from '../../src/commands/makeSummaries';
import { runCommand } from '../../src/commands/runCommand';
import { localDay } from '../../src/jobs/localDay';
import { sheetOf } from '../support/sheet';
import { cleanTable, gapTable } from '../taskpane/tables';
import { RibbonWorkbook, talkWith } from './RibbonWorkbook';

const today = '2022-12-31';
const line = (workbook: RibbonWorkbook, row: number) => {
  const value = workbook.drawn[0]?.rows[row - 1]?.cells[0]?.value ?? null;
  return typeof value === 'object' && value !== null ? value.value : value;
};

describe('校验', () => {
  test('asks the state once, writes 校验报告 alone, keeps the state, and shows the report', async () => {
    const workbook = new RibbonWorkbook([gapTable], { asOf: '2022-12-01' });
    const talk = talkWith('issued');
    await checkWorkbook(workbook, today, talk);
    expect(workbook.writes).toEqual(['校验报告', 'settings']);
    expect(workbook.settings).toEqual({ asOf: '2022-12-01', tableStates: { [gapTable.name]: 'issued' } });
    expect(workbook.shown).toBe('校验报告!A1');
    expect(line(workbook, 2)).toContain('参照日：2022年12月1日');
    expect(line(workbook, 3)).toMatch(/^校验结论：未通过。/);
    await checkWorkbook(workbook, today, talk);
    expect(talk.asked).toBe(1);
    expect(workbook.writes).toEqual(['校验报告', 'settings', '校验报告']);
  });

  test('also says when nothing is wrong', async () => {
    const workbook = new RibbonWorkbook([cleanTable], { tableStates: { [cleanTable.name]: 'issued' } });
    await checkWorkbook(workbook, today, talkWith(null));
    expect(line(workbook, 3)).toMatch(/^校验结论：通过。/);
  });

  test('writes nothing when the question is closed without an answer', async () => {
    const workbook = new RibbonWorkbook([gapTable]);
    await checkWorkbook(workbook, today, talkWith(null));
    expect(workbook.writes).toEqual([]);
  });

  test('shows the sheet under the name its tab has', async () => {
    const workbook = new RibbonWorkbook([gapTable], {}, { 校验报告: '校验报告（2）' });
    await checkWorkbook(workbook, today, talkWith('draft'));
    expect(workbook.shown).toBe('校验报告（2）!A1');
  });
});

describe('生成汇总表', () => {
  test('draws the sheets and shows the first', async () => {
    const workbook = new RibbonWorkbook([gapTable]);
    await makeSummaries(workbook, today);
    expect(workbook.writes[0]).toBe('总览');
    expect(workbook.writes.at(-1)).toBe('口径');
    expect(workbook.shown).toBe('总览!A1');
  });
});

describe('清除标记', () => {
  test('takes the marks away without a word', async () => {
    const workbook = new RibbonWorkbook([gapTable]);
    workbook.marks = 3;
    await clearMarks(workbook);
    expect(workbook.marks).toBe(0);
  });
});

describe('a button always ends', () => {
  const run = async (work: () => Promise<void>) => {
    const talk = talkWith(null);
    let completed = 0;
    await runCommand(work, talk, () => (completed += 1));
    return { said: talk.said, completed };
  };

  test.each([
    [
      'no table',
      () => makeSummaries(new RibbonWorkbook([sheetOf('== 通讯录 ==\n姓名 | 电话')]), today),
      /没有找到责任分工表/,
    ],
    ['no marks', () => clearMarks(new RibbonWorkbook([])), /没有本插件加的标记/],
    [
      'a problem with its own sentence',
      () => Promise.reject(new Error('工作表“附件”加了保护，没有写入。')),
      /加了保护/,
    ],
    ['any other failure', () => Promise.reject(new Error('GeneralException')), /^没有完成。/],
  ])('%s is said in a sentence', async (_what, work, sentence) => {
    const { said, completed } = await run(work);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
    expect(completed).toBe(1);
  });

  test('without trouble nothing is said', async () => {
    expect(await run(() => Promise.resolve())).toEqual({ said: [], completed: 1 });
  });

  test('even when the dialog cannot be opened', async () => {
    let completed = 0;
    const mute = { say: () => Promise.reject(new Error('12011')), askState: () => Promise.resolve(null) };
    await runCommand(
      () => Promise.reject(new Error('x')),
      mute,
      () => (completed += 1),
    );
    expect(completed).toBe(1);
  });
});

test('today is the day of the person’s own clock', () => {
  expect(localDay(new Date(2022, 11, 31, 23, 59))).toBe('2022-12-31');
  expect(localDay(new Date(2023, 0, 1, 0, 0))).toBe('2023-01-01');
});
