// Notices of other shapes than those in seeds/: numbers, levels, clauses on lines of their own, glued lines, tables.
import { importNotice, type ImportedNotice } from '../../src/jobs/importNotice';
import { textBlocks } from '../../src/workbook/file';

const read = (text: string): Promise<ImportedNotice> =>
  importNotice({ name: '通知', blocks: textBlocks(text) });

/** `no|group|text|L..|C..|R..|deadline` of each task. */
async function tasksOf(text: string): Promise<readonly string[]> {
  const { notice } = await read(text);
  const names = (units: readonly { readonly clean: string }[]) => units.map(({ clean }) => clean).join('+');
  return notice.tasks.map((task) =>
    [
      task.no ?? '',
      (task.group === null ? null : notice.groups[task.group]?.title) ?? '',
      task.text.replaceAll('\n', '/'),
      names(task.lead),
      names(task.coop),
      names(task.responsible),
      task.deadline.raw,
    ].join('|'),
  );
}

const head = '滨海县人民政府办公室关于印发滨海县2023年放管服改革工作要点的通知\n';

test('three levels, tasks at the lowest', async () => {
  const text = `${head}一、总体要求\n坚持问题导向。\n二、重点任务\n（一）优化审批\n1.压缩时限。（县行政审批局负责）\n2.推行一窗受理。（县行政审批局牵头，县市场监管局配合）\n（二）加强监管\n3.双随机检查。（县市场监管局负责，2023年底前完成）\n三、保障措施\n（一）加强领导。各部门要高度重视。`;
  expect(await tasksOf(text)).toEqual([
    '1|优化审批|压缩时限。|||县行政审批局|',
    '2|优化审批|推行一窗受理。|县行政审批局|县市场监管局||',
    '3|加强监管|双随机检查。|||县市场监管局|2023年底前',
  ]);
});

test('a clause on a line of its own, several paragraphs a task', async () => {
  const text = `${head}一、教育\n（一）改善办学条件。\n新建小学2所。\n责任单位：县教育局、县财政局\n（二）稳定教师队伍。\n（牵头单位：县委编办；配合单位：县人社局）`;
  expect(await tasksOf(text)).toEqual([
    '（一）|教育|改善办学条件。/新建小学2所。|||县教育局+县财政局|',
    '（二）|教育|稳定教师队伍。|县委编办|县人社局||',
  ]);
});

test('sub-measures with clauses of their own; one without inherits that of the measure', async () => {
  const text = `${head}一、就业\n（一）稳定就业。（县人社局负责）\n1.开展培训。（县农业农村局负责）\n2.举办招聘会。`;
  expect(await tasksOf(text)).toEqual([
    '1|稳定就业|开展培训。|||县农业农村局|',
    '2|稳定就业|举办招聘会。|||县人社局|',
  ]);
});

test('one clause behind the last sub-measure is that of the whole', async () => {
  const text = `${head}一、就业\n（一）稳定就业。\n1.开展培训。\n2.举办招聘会。（县人社局负责）\n（二）扩大就业。（县人社局负责）`;
  expect(await tasksOf(text)).toEqual([
    '（一）|就业|稳定就业。/1.开展培训。/2.举办招聘会。|||县人社局|',
    '（二）|就业|扩大就业。|||县人社局|',
  ]);
});

test('a measure without a clause among tasks is a task nobody answers for', async () => {
  const text = `${head}一、就业\n1.开展培训。（县人社局负责）\n2.举办招聘会。\n3.发放补贴。（县财政局负责）`;
  expect(await tasksOf(text)).toEqual([
    '1|就业|开展培训。|||县人社局|',
    '2|就业|举办招聘会。||||',
    '3|就业|发放补贴。|||县财政局|',
  ]);
});

test('rules stated in the text hold from there on, or for what stands above', async () => {
  const text = `${head}一、政策\n1.制定方案。（县人社局负责）\n以上任务只列牵头部门。\n二、落实\n2.培训。（县人社局、县财政局负责，排在第一位的为牵头单位，下同）\n3.补贴。（县财政局、县人社局负责）\n4.招聘。（县人社局、县总工会分别负责）`;
  expect(await tasksOf(text)).toEqual([
    '1|政策|制定方案。|县人社局|||',
    '2|落实|培训。|县人社局|县财政局||',
    '3|落实|补贴。|县财政局|县人社局||',
    '4|落实|招聘。|||县人社局+县总工会|',
  ]);
});

test('a deadline of the section holds for its tasks, their own come first', async () => {
  const text = `${head}一、近期任务（2023年6月底前完成）\n1.制定方案。（县人社局负责）\n2.培训。（县人社局负责，2023年3月底前完成）`;
  expect((await tasksOf(text)).map((task) => task.split('|').at(-1))).toEqual([
    '2023年6月底前',
    '2023年3月底前',
  ]);
});

test('a whole notice in one line', async () => {
  const text =
    '滨海县2023年就业工作要点 一、稳岗位（一）援企稳岗。落实政策。（县人社局负责）（二）创业带动。（县人社局牵头，县财政局配合）二、强培训（三）技能培训。（县教育局负责）';
  expect((await tasksOf(text)).map((task) => task.split('|').slice(0, 3).join('|'))).toEqual([
    '（一）|稳岗位|援企稳岗。落实政策。',
    '（二）|稳岗位|创业带动。',
    '（三）|强培训|技能培训。',
  ]);
});

test('sentences of one paragraph with a clause each are tasks each; the number stands at the first', async () => {
  const text = `${head}一、就业\n（一）稳定就业。开展培训。（县人社局负责）举办招聘活动。（县总工会负责）\n（二）扩大就业。（县人社局负责）`;
  expect(await tasksOf(text)).toEqual([
    '（一）|就业|稳定就业。开展培训。|||县人社局|',
    '|就业|举办招聘活动。|||县总工会|',
    '（二）|就业|扩大就业。|||县人社局|',
  ]);
});

test('without any clause the lowest measures are tasks', async () => {
  const text = `${head}一、总体要求\n坚持导向。\n二、重点任务\n（一）压缩时限。\n（二）一窗受理。`;
  expect((await tasksOf(text)).map((task) => task.split('|').slice(0, 3).join('|'))).toEqual([
    '（一）|重点任务|压缩时限。',
    '（二）|重点任务|一窗受理。',
  ]);
});

test('a table pasted with tabs is read as a table', async () => {
  const { lists, notice } = await read(
    `${head}附件\n滨海县2023年放管服改革任务清单\n序号\t任务内容\t牵头单位\t完成时限\n1\t压缩时限\t县行政审批局\t2023年6月底\n2\t一窗受理\t县行政审批局\t2023年底`,
  );
  expect(lists).toHaveLength(1);
  expect(lists[0]?.title).toBe('滨海县2023年放管服改革任务清单');
  expect(lists[0]?.table.tasks.map(({ text }) => text.raw)).toEqual(['压缩时限', '一窗受理']);
  expect(notice.pieces.filter(({ kind }) => kind === 'table')).toHaveLength(3);
});

test.each([
  ['no text', ''],
  ['blank lines', '\n\n'],
  ['prose without numbers', '今天天气很好。\n大家都很高兴。'],
  ['a lone bracket', '（'],
])('%s gives no task', async (_what, text) => {
  expect((await read(text)).notice.tasks).toEqual([]);
});
