/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// 收回 and 合并: files given in two ways, stopped, removed; a cell changed meanwhile; a sheet that is protected.
import '../setup';
import { fireEvent, screen, within } from '@testing-library/react';
import { problem } from '../PlanWorkbook';
import { press } from '../openPane';
import { violations } from '../violations';
import { filledIn, toReturns, type Office, type OfficeCourse } from './office';

const give = (files: readonly File[]): void => {
  fireEvent.change(screen.getByLabelText(/^(?:选择文件|再加文件)…$/, { selector: 'input' }), {
    target: { files },
  });
};

/** The step 收回, and a returned file of each unit named. */
async function toTakeBack(
  units: readonly string[],
  course: OfficeCourse = {},
): Promise<Office & { readonly files: readonly File[] }> {
  const office = await toReturns({ ...course, saves: true });
  const { user, sent } = office;
  await user.type(screen.getByRole('textbox', { name: '报送期' }), '2022年三季度');
  await user.click(screen.getByRole('radio', { name: /^发全表/ }));
  await press(user, '下载全部4份');
  await screen.findByText('4份填报表已装进一个压缩包下载。');
  const files: File[] = [];
  for (const unit of units) {
    const own = sent.find((plan) => plan.guide.facts.some(({ value }) => value === unit));
    if (own) files.push(filledIn(own, '报表.xlsx', `${unit}已办理。`));
  }
  await user.click(screen.getByRole('tab', { name: '收回' }));
  await screen.findByText('收回各单位的填报表');
  return { ...office, files };
}

test('two files of one name, one dropped: both are told apart, one can be removed again', async () => {
  const { user, files } = await toTakeBack(['县卫健局', '县教育局']);
  give(files.slice(0, 1));
  expect(await screen.findByText(/^收到文件1个，采用1个，未采用0个。/)).toBeVisible();
  const zone = screen.getByText(/^还有文件/);
  fireEvent.drop(zone, { dataTransfer: { files: files.slice(1) } });
  expect(await screen.findByText(/^收到文件2个，采用2个，未采用0个。/)).toBeVisible();
  const list = screen.getByRole('list', { name: '收到的文件' });
  await user.click(within(list).getByRole('button', { name: /^报表（2）\.xlsx/ }));
  expect(await violations()).toEqual([]);
  await press(user, '不收这个文件');
  expect(await screen.findByText(/^收到文件1个，采用1个，未采用0个。/)).toBeVisible();
});

test('stopped midway: what was read stays, nothing further is read', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let reads = 0;
  const beforeRead = (): Promise<void> => ((reads += 1) === 2 ? held : Promise.resolve());
  const { user, files } = await toTakeBack(['县卫健局', '县教育局', '县政务局'], { beforeRead });
  give(files);
  expect(await screen.findByText('第2个，共3个：报表.xlsx')).toBeVisible();
  await press(user, '停止读取');
  release();
  expect(await screen.findByText(/^收到文件2个，采用2个，未采用0个。/)).toBeVisible();
  expect(reads).toBe(2);
});

test('a cell that changed meanwhile is named, the others are written, and all is taken back in one step', async () => {
  const { user, files, workbook } = await toTakeBack(['县卫健局']);
  give(files);
  await press(user, /^看合并前后（2格）$/);
  expect(await violations()).toEqual([]);
  workbook.type('责任分工', 'F3', '别人刚写的');
  await press(user, '写入2格');
  expect(await screen.findByText('已写入1个单元格', { selector: 'h3' })).toBeVisible();
  expect(screen.getByText(/^F3刚被改过，没有写入。/)).toBeVisible();
  expect(screen.getByText('读到内容2条：写入1条，与总表相同0条，待决定1条。')).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(workbook.contentAt('责任分工', 'G3')).toBe('推进中');
  await press(user, '撤销这次合并');
  await press(user, /^看合并前后/);
  expect(workbook.contentAt('责任分工', 'G3')).toBeNull();
  expect(workbook.contentAt('责任分工', 'F3')).toBe('别人刚写的');
});

test('a protected sheet: nothing is written, the sentence says what to do', async () => {
  const { user, files } = await toTakeBack(['县卫健局'], { trouble: { apply: problem('protected') } });
  give(files);
  await press(user, /^看合并前后/);
  await press(user, /^写入\d+格$/);
  expect(await screen.findByRole('heading', { name: '没有写入，表格没有变' })).toBeVisible();
  expect(await screen.findByText(/工作表或工作簿加了保护/)).toBeVisible();
});

test('a conflict is decided in one’s own words; undecided, nothing is written there', async () => {
  const before: OfficeCourse['before'] = (book) => book.type('责任分工', 'F3', '总表原有');
  const { user, files, workbook } = await toTakeBack(['县卫健局'], { before });
  give(files);
  await press(user, '逐格决定（1格）');
  const choices = await screen.findByRole('radiogroup');
  expect(within(choices).getByText('总表原有')).toBeVisible();
  expect(within(choices).getByText('县卫健局已办理。')).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(within(choices).getByRole('radio', { name: /^自己写/ }));
  const own = await screen.findByRole('textbox', { name: '写入总表的文字' });
  await user.clear(own);
  await user.type(own, '两处合为一处。');
  expect(await screen.findByText('都已决定。')).toBeVisible();
  await press(user, '回到文件列表');
  await press(user, '看合并前后（2格）');
  await press(user, '写入2格');
  expect(await screen.findByText('已写入2个单元格', { selector: 'h3' })).toBeVisible();
  expect(workbook.contentAt('责任分工', 'F3')).toBe('两处合为一处。');
  await press(user, '文件列表');
  expect(await screen.findByRole('button', { name: '没有要写入的内容' })).toBeVisible();
});

test('报送情况 is drawn, and who still owes is chased', async () => {
  const { user, files, workbook } = await toTakeBack(['县卫健局']);
  give(files);
  await screen.findByText(/^收到文件1个/);
  await user.click(screen.getByRole('tab', { name: '报送情况' }));
  expect(await screen.findByText('4个单位中，还有3个没有报齐。')).toBeVisible();
  expect(await violations()).toEqual([]);
  await press(user, '生成“报送情况”表');
  expect(await screen.findByText(/^已生成工作表“报送情况”。/)).toBeVisible();
  expect(workbook.drawn).toEqual(['报送情况']);
  await press(user, '复制给县财政局的催报文字');
  expect(await screen.findByText('已复制')).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain('县财政局联络员您好。');
  expect(screen.queryByRole('button', { name: '复制给县卫健局的催报文字' })).not.toBeInTheDocument();
});
