// What a person is asked to look at in a notice, and what is offered.
import { documentOfText, importNotice, reviewNotice } from '../../../src/jobs/notice';

const head = '滨海县2023年就业工作要点\n2023年3月2日\n一、稳就业\n';

async function review(text: string) {
  const { notice } = await importNotice(documentOfText(head + text, '通知'));
  return reviewNotice(notice);
}

test.each<[text: string, ...doubts: string[]]>([
  ['1.稳定企业岗位。（县人社局牵头，县财政局配合）'],
  ['1.稳定企业岗位。（县人社局负责）\n2.开展技能培训。', '2 nobody '],
  ['1.稳定企业岗位。（县人社局牵头，区远航互联配合）', '1 unknown 区远航互联'],
  ['1.稳定企业岗位。（县人社局牵头，县财政局配合', '1 unclosed '],
  ['1.稳定企业岗位。（县人社局、县财政局参与）', '1 verb-lost '],
  [
    '1.稳定岗位。（县人社局、县财政局负责，排在第一位的为牵头单位，下同）\n2.培训。（县人社局、县财政局分别负责）',
    '2 rule-contradicted ',
    '2 short ',
  ],
  [
    '（一）稳定岗位（县人社局负责）\n1.发放补贴资金。（县财政局负责）\n2.开展企业帮扶。',
    '2 inherited （县人社局负责）',
  ],
  ['1.稳定企业岗位。（牵头单位：县人社局；完成时限：2023年6月31日前）', '1 time 2023年6月31日前'],
  ['1.招聘（县人社局负责）', '1 short '],
  ['1.稳定企业岗位。（县人社局负责）\n1.开展技能培训。（县人社局负责）', '1 number 1', '1 number 1'],
])('%s', async (text, ...doubts) => {
  const { rows } = await review(text);
  expect(
    rows.flatMap(({ row, doubts: own }) => own.map(({ id, words }) => `${row.no} ${id} ${words}`)),
  ).toEqual(doubts);
});

test('each row stands beside its own paragraphs, also where several are glued', async () => {
  const { rows } = await review(
    '1.稳定企业岗位。（县人社局负责）2.开展技能培训。（县教育局负责）\n3.改善环境。\n责任单位：县城管局',
  );
  expect(rows.map(({ source }) => source)).toEqual([
    '1.稳定企业岗位。（县人社局负责）',
    '2.开展技能培训。（县教育局负责）',
    '3.改善环境。\n责任单位：县城管局',
  ]);
});

test('times of the text are offered where the clause gives none, and only there', async () => {
  const { rows } = await review(
    '1.力争2023年9月底前培训2000人。（县人社局负责）\n2.力争2023年9月底前培训2000人。（县人社局负责，2023年底前完成）\n3.开展帮扶。（县人社局负责）',
  );
  expect(rows.map(({ times }) => times)).toEqual([['力争2023年9月底前'], [], []]);
});

test('cells with noise, glosses or Traditional characters are offered cleaned', async () => {
  const { rows } = await review(
    '1.落實(shi) 政策，  發放補貼。（縣人社局負責）\n2.开展帮扶。（县人社局负责）',
  );
  expect(rows.map(({ cleaned }) => cleaned)).toEqual([
    { text: '落实政策，发放补贴。', responsible: '县人社局' },
    {},
  ]);
});

test('what found no place is listed with its paragraph', async () => {
  const { loose } = await review('1.稳定岗位。（县人社局负责）\n补助标准另行制定。');
  expect(loose.map(({ paragraph, text }) => [paragraph, text])).toEqual([[5, '补助标准另行制定。']]);
});
