/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import '../setup';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { App } from '../../../src/taskpane/App';
import type { NoticeFiles } from '../../../src/taskpane/notice/NoticeFiles';
import { textBlocks } from '../../../src/workbook/textBlocks';
import { sheetOf } from '../../support/sheet';
import { press } from '../openPane';
import { PlanWorkbook, problem, type Course } from '../PlanWorkbook';
import { cleanTable } from '../tables';
import { violations } from '../violations';
import { noticeSheet, noticeText } from './noticeSheet';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const empty = sheetOf('== 空页 ==');
const documents: NoticeFiles = {
  readDocument: (name, bytes) =>
    Promise.resolve(
      name.endsWith('.docx')
        ? { ok: false, sentence: `${name}：文件已损坏。` }
        : { ok: true, document: { name, blocks: textBlocks(Buffer.from(bytes).toString('utf8')) } },
    ),
};

async function openStep(sheets = [noticeSheet, empty], course: Course = {}) {
  const workbook = new PlanWorkbook(sheets, course);
  const user = userEvent.setup();
  render(<App workbook={workbook} today="2023-06-30" documents={documents} />);
  await press(user, '由通知生成分工表');
  await screen.findByRole('heading', { name: '通知在哪里？' });
  return { workbook, user };
}

/** Reads the sheet's own cells, and waits for the rows. */
async function lookOver(sheets?: Parameters<typeof openStep>[0], course?: Course) {
  const opened = await openStep(sheets, course);
  await press(opened.user, /^通知（17格文字）/);
  await screen.findByRole('heading', { name: '共5项任务，2项请核对' });
  return opened;
}

const rows = () => within(screen.getByRole('list', { name: '任务' }));
const row = (name: RegExp) => rows().getByRole('button', { name });
const tab = async (user: UserEvent, name: RegExp): Promise<void> =>
  user.click(screen.getByRole('tab', { name }));

/** The made table, row by row from the headings. */
async function madeRows(workbook: PlanWorkbook): Promise<readonly string[]> {
  const [sheet] = await workbook.readSheets(['责任分工']);
  const bottom = sheet?.usedRange?.bottom ?? 0;
  const cell = (at: number, column: string): string => {
    const content = workbook.contentAt('责任分工', `${column}${at}`);
    return typeof content === 'string' ? content : '';
  };
  return Array.from({ length: bottom }, (_, at) =>
    'ACDEFGH'
      .split('')
      .map((column) => cell(at + 1, column))
      .join('|'),
  );
}

describe('giving the notice', () => {
  test('is reached from a workbook without a table, and back', async () => {
    const { user, workbook } = await openStep();
    expect(await violations()).toEqual([]);
    await press(user, '返回');
    expect(await screen.findByText('这个工作簿里没有找到责任分工表')).toBeVisible();
    expect(workbook.drawn).toEqual([]);
  });

  test('is reached from a workbook with a table too', async () => {
    await openStep([cleanTable]);
    expect(screen.getByRole('textbox', { name: '粘贴通知的文字' })).toBeVisible();
  });

  test('pasted text is read', async () => {
    const { user } = await openStep([empty]);
    await user.click(screen.getByRole('textbox', { name: '粘贴通知的文字' }));
    await user.paste(noticeText);
    await press(user, '读取这段文字');
    expect(await screen.findByRole('heading', { name: '共5项任务，2项请核对' })).toBeVisible();
  });

  test('text without any task says what is needed, and stays', async () => {
    const { user } = await openStep([empty]);
    await user.click(screen.getByRole('textbox', { name: '粘贴通知的文字' }));
    await user.paste('今天天气很好。');
    await press(user, '读取这段文字');
    expect(await screen.findByText(/^没有找到任务/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: '粘贴通知的文字' })).toHaveValue('今天天气很好。');
    expect(await violations()).toEqual([]);
  });

  test('a file is read, and a damaged one is named', async () => {
    const { user } = await openStep([empty]);
    const input = screen.getByLabelText('选择通知文件…', { selector: 'input' });
    const file = (name: string): File =>
      Object.assign(new File([], name), {
        arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(noticeText)).buffer),
      });
    await user.upload(input, file('通知.docx'));
    expect(await screen.findByText('通知.docx：文件已损坏。')).toBeVisible();
    await user.upload(screen.getByLabelText('选择通知文件…', { selector: 'input' }), file('通知.txt'));
    expect(await screen.findByRole('heading', { name: '共5项任务，2项请核对' })).toBeVisible();
    expect(screen.getByText(/· 通知\.txt$/)).toBeVisible();
  });
});

describe('looking over', () => {
  test('doubtful rows come first, each with its reason; the open one shows its paragraph and its cells', async () => {
    const { user, workbook } = await lookOver();
    expect(rows().getAllByRole('button')).toHaveLength(2);
    expect(row(/^第（三）项/)).toHaveTextContent('没有写明责任单位');
    expect(row(/^第（五）项/)).toHaveTextContent('没有认出的单位：区远航互联');
    await user.click(row(/^第（三）项/));
    expect(screen.getByRole('heading', { name: '原文（第12段）' }).nextElementSibling).toHaveTextContent(
      '（三）开展职业技能培训。全年培训8000人次。',
    );
    expect(await violations()).toEqual([]);
    expect(workbook.drawn).toEqual([]);
  });

  test('核对无误 goes on to the next doubtful row, with the focus', async () => {
    const { user } = await lookOver();
    await user.click(row(/^第（三）项/));
    await press(user, '核对无误');
    expect(await screen.findByRole('heading', { name: '共5项任务，1项请核对' })).toBeVisible();
    await waitFor(() => expect(row(/^第（五）项/)).toHaveFocus());
    await press(user, '核对无误');
    expect(await screen.findByRole('heading', { name: '共5项任务，都已核对' })).toBeVisible();
  });

  test('arrows walk the rows, Enter opens, Escape closes', async () => {
    const { user } = await lookOver();
    row(/^第（三）项/).focus();
    await user.keyboard('{ArrowDown}');
    expect(row(/^第（五）项/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(row(/^第（五）项/)).toHaveAttribute('aria-expanded', 'true');
    screen.getByRole('button', { name: '更正' }).focus();
    await user.keyboard('{Escape}');
    expect(row(/^第（五）项/)).toHaveFocus();
    expect(row(/^第（五）项/)).toHaveAttribute('aria-expanded', 'false');
  });

  test('a row is corrected, shown before and after, and restored', async () => {
    const { user } = await lookOver();
    await user.click(row(/^第（三）项/));
    await press(user, '更正');
    await user.type(screen.getByRole('textbox', { name: '责任单位' }), '县人社局');
    expect(await violations()).toEqual([]);
    await press(user, '保存更正');
    expect(row(/^第（三）项/)).toHaveTextContent('已更正');
    expect(screen.getByText('更正为').nextElementSibling).toHaveTextContent('县人社局');
    await press(user, '恢复原来的内容');
    expect(row(/^第（三）项/)).not.toHaveTextContent('已更正');
  });

  test('a task without words cannot be saved', async () => {
    const { user } = await lookOver();
    await user.click(row(/^第（三）项/));
    await press(user, '更正');
    await user.clear(screen.getByRole('textbox', { name: /^任务内容/ }));
    expect(screen.getByText('任务内容不能为空。')).toBeVisible();
    await press(user, '保存更正');
    expect(screen.getByRole('button', { name: '保存更正' })).toBeVisible();
  });
});

describe('making the sheet', () => {
  test('everything decided stands in the sheet, which is shown and found as the table', async () => {
    const { user, workbook } = await lookOver();
    await user.click(row(/^第（三）项/));
    await press(user, '更正');
    await user.type(screen.getByRole('textbox', { name: '责任单位' }), '县总工会');
    await press(user, '保存更正');
    await user.click(row(/^第（五）项/));
    await press(user, '不是任务');
    await tab(user, /^全部/);
    await user.click(row(/^第（二）项/));
    await press(user, '把“力争2023年底前”列为完成时限');
    await tab(user, /^未能归入1/);
    await user.click(screen.getByRole('radio', { name: /^这是一项任务/ }));
    expect(await violations()).toEqual([]);
    await tab(user, /^全部/);
    await press(user, '查看整理后的文字');
    await press(user, '全部采用（1项）');
    expect(await violations()).toEqual([]);
    await press(user, '返回');
    await press(user, '生成分工表（5项）');
    expect(await screen.findByRole('heading', { name: '已生成工作表“责任分工”' })).toBeVisible();
    expect(screen.getByText(/^已认出这张表：5项任务/)).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(workbook.selected).toEqual(['责任分工!A1']);
    const made = await madeRows(workbook);
    expect(made.slice(-5)).toEqual([
      '（一）|稳定企业岗位。落实失业保险稳岗返还政策，对不裁员、少裁员的企业给予补助。|2023年9月底前|县人社局|县财政局、县税务局||',
      '（二）|支持创业带动就业。力争2023年底前发放创业担保贷款2000万元。|力争2023年底前|||县人社局、县财政局|',
      '（三）|开展职业技能培训。全年培训8000人次。||||县总工会|',
      '（四）|加强高校毕业生就业服务。开展“一对一”帮扶。||||县教体局、县人社局|李芳',
      '|本项工作的补助标准由相关部门另行制定后报县政府同意。|||||',
    ]);
    await press(user, '使用这张表');
    expect(await screen.findByRole('heading', { name: '已找到责任分工表' })).toBeVisible();
    expect(screen.getByText(/^在工作表“责任分工”/)).toBeVisible();
  });

  test('the same once more draws nothing', async () => {
    const { user, workbook } = await lookOver();
    await press(user, '生成分工表（5项）');
    await screen.findByRole('heading', { name: '已生成工作表“责任分工”' });
    const drawn = [...workbook.drawn];
    await press(user, '返回');
    await press(user, '生成分工表（5项）');
    expect(await screen.findByRole('heading', { name: '工作表“责任分工”里已经是这份表' })).toBeVisible();
    expect(workbook.drawn).toEqual(drawn);
    expect(screen.queryByRole('button', { name: '删去刚生成的表' })).toBeNull();
  });

  test('what was just made can be taken out; the decisions stay', async () => {
    const { user, workbook } = await lookOver();
    await user.click(row(/^第（三）项/));
    await press(user, '核对无误');
    await press(user, '生成分工表（5项）');
    await press(user, '删去刚生成的表');
    expect(await screen.findByText('已删去刚生成的2张表')).toBeVisible();
    expect(screen.getByRole('heading', { name: '共5项任务，1项请核对' })).toBeVisible();
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual(['通知', '空页']);
  });

  test('a sheet somebody has written into is left alone', async () => {
    const { user, workbook } = await lookOver();
    await press(user, '生成分工表（5项）');
    await screen.findByRole('heading', { name: '已生成工作表“责任分工”' });
    workbook.type('责任分工', 'J6', '已经开始填');
    await press(user, '删去刚生成的表');
    expect(await screen.findByText(/^刚生成的表已经有改动，没有删去/)).toBeVisible();
    expect(await workbook.readSheets(['责任分工'])).toHaveLength(1);
  });

  test('a protected workbook is told; nothing that was decided is lost', async () => {
    const { user, workbook } = await lookOver(undefined, {
      trouble: { draw: problem('protected', 'AccessDenied') },
    });
    await user.click(row(/^第（三）项/));
    await press(user, '核对无误');
    await press(user, '生成分工表（5项）');
    expect(await screen.findByText('没有生成分工表，原有的工作表没有变')).toBeVisible();
    expect(screen.getByRole('heading', { name: '共5项任务，1项请核对' })).toBeVisible();
    workbook.course = {};
    await press(user, '生成分工表（5项）');
    expect(await screen.findByRole('heading', { name: '已生成工作表“责任分工”' })).toBeVisible();
  });
});
