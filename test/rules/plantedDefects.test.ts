// One defect planted into a clean, filled table is reported at its cell by its rule, and nothing else is new.

import { check } from '../support/checkTable';
import { exampleTable, type ExampleRow } from '../../src/rules/exampleTable';
import type { RuleExample } from '../../src/rules/RuleExample';
import { exampleQuestion } from './ruleTester';

const texts = [
  '建设县域医疗卫生共同体',
  '实施中小学校舍维修改造',
  '规范食品经营许可审批',
  '扩大普惠性幼儿园学位供给',
  '推进医保支付方式改革试点',
  '完善城乡居民养老服务体系',
  '开展法治宣传教育系列活动',
  '落实重大项目联合审查机制',
];
const leads = [
  '县卫健局',
  '县教育局',
  '县市场监管局',
  '县教育局',
  '县医保局',
  '县财政局',
  '县司法局',
  '县发改局',
];
const deadlines = [
  '2022年底',
  '2022年10月底',
  '2022年底',
  '2022年9月底',
  '2022年底',
  '2022年底',
  '2022年11月底',
  '2022年底',
];

const cleanRows = texts.map((text, place): ExampleRow => {
  const coop = place % 2 === 0 ? '县人民医院、县委宣传部' : '县委组织部';
  return {
    text,
    lead: leads[place] ?? '',
    coop,
    deadline: deadlines[place] ?? '',
    progress: `已于${place + 1}月召开部署会，印发实施方案，因资金下达较晚，尚在实施。`,
    status: '推进中',
  };
});
const clean = exampleTable(cleanRows);

/** Another shape: responsible units, groups merged over their tasks, numbers in the texts, no helpers. */
const grouped: RuleExample = {
  headings: ['类别', '重点任务', '责任部门', '完成时间', '目前进展', '办理结果'],
  rows: texts.map((text, place) => [
    place % 4 === 0 ? `第${place / 4 + 1}类工作` : '',
    `${place + 1}.${text}`,
    leads[place] ?? '',
    deadlines[place] ?? '',
    `已于${place + 1}月印发方案，因资金下达较晚，尚在实施。`,
    '推进中',
  ]),
  merges: ['A2:A5', 'A6:A9'],
};

function planted(
  base: RuleExample,
  cells: Readonly<Record<string, string>>,
  more: Partial<RuleExample> = {},
): RuleExample {
  const rows = base.rows.map((row, y) =>
    row.map((cell, x) => cells[`${String.fromCharCode(65 + x)}${y + 2}`] ?? cell),
  );
  return { ...base, rows, ...more };
}

const found = (table: RuleExample): string[] =>
  check(exampleQuestion(table)).map(({ rule, cell }) => `${rule} ${cell}`);

test.each([
  ['usual', clean],
  ['grouped', grouped],
])('the %s table is clean', (_name, table) => {
  expect(found(table)).toEqual([]);
});

test.each<[string, RuleExample]>([
  ['structure/number-missing A5', planted(clean, { A5: '' })],
  ['structure/number-doubled A6', planted(clean, { A6: '3' })],
  ['structure/number-gap A6', planted(clean, { A6: '50' })],
  ['structure/text-missing B5', planted(clean, { B5: '' })],
  ['structure/text-doubled B8', planted(clean, { B8: texts[1] ?? '' })],
  ['structure/error-value C4', planted(clean, { C4: '#REF!' })],
  ['structure/error-value D4', planted(clean, { D4: '#N/A' })],
  ['structure/error-value F4', planted(clean, { F4: '#VALUE!' })],
  ['structure/formula-in-official D4', planted(clean, {}, { formulas: { D4: '=D3' } })],
  ['structure/hidden-content A7', planted(clean, {}, { hiddenRows: [7] })],
  ['structure/hidden-content E1', planted(clean, {}, { hiddenColumns: ['E'] })],
  ['structure/merge-ties-entries F4', planted(clean, { F5: '' }, { merges: ['F4:F5'] })],
  ['structure/merge-broken A9', planted(grouped, {}, { merges: ['A2:A5', 'A6:A8'] })],
  ['structure/task-without-group A2', planted(grouped, { A2: '' })],
  ['deadline/missing C4', planted(clean, { C4: '' })],
  ['deadline/missing D4', planted(grouped, { D4: ' ' })],
  [
    'deadline/missing D4',
    planted(grouped, { D4: '', D5: '' }, { merges: [...(grouped.merges ?? []), 'D4:D5'] }),
  ],
  ['deadline/not-understood C4', planted(clean, { C4: '尽快研究' })],
  ['deadline/impossible C4', planted(clean, { C4: '2022年6月31日' })],
  ['deadline/run-together C5', planted(clean, { C5: '2022年底2025年底' })],
  ['deadline/vague C5', planted(clean, { C5: '分阶段实施' })],
  ['deadline/before-document C5', planted(clean, { C5: '2020年底' })],
  ['deadline/differs-from-catalog C3', planted(clean, { C3: '2023年3月底' })],
  ['deadline/differs-from-text C6', planted(clean, { B6: '2022年3月底前推进医保支付方式改革试点' })],
  ['unit/lead-missing D5', planted(clean, { D5: '' })],
  ['unit/lead-missing C5', planted(grouped, { C5: '' })],
  ['unit/coop-missing E5', planted(clean, { E5: '' })],
  ['unit/unknown E5', planted(clean, { E5: '远航互联' })],
  ['unit/typo E5', planted(clean, { E5: '县委组只部' })],
  ['unit/not-canonical E5', planted(clean, { E5: '县发改委' })],
  ['unit/former-name E5', planted(clean, { E5: '县卫计局' })],
  ['unit/wrong-level E5', planted(clean, { E5: '市财政局' })],
  ['unit/run-together E5', planted(clean, { E5: '县委组织部县委宣传部' })],
  ['unit/named-twice E4', planted(clean, { E4: '县人民医院、县委宣传部、县人民医院' })],
  ['unit/lead-also-coop E5', planted(clean, { E5: '县教育局' })],
  ['unit/collective-only D5', planted(clean, { D5: '各乡镇人民政府' })],
  ['unit/several-leads D5', planted(clean, { D5: '县教育局、县财政局' })],
  ['unit/several-names D5', planted(clean, { D5: '县卫生健康局' })],
  ['progress/missing F4', planted(clean, { F4: '' })],
  ['progress/missing E4', planted(grouped, { E4: '——' })],
  ['status/missing G5', planted(clean, { G5: '' })],
  ['status/not-in-list G5', planted(clean, { G5: '领导已阅' })],
  ['status/standing-closed G5', planted(clean, { C5: '长期坚持', G5: '已完成' })],
])('%s', (expected, table) => {
  expect(found(table)).toEqual([expected]);
});

test('done without progress comes with the missing entry', () => {
  expect(found(planted(clean, { F5: '', G5: '已完成' }))).toEqual([
    'progress/missing F5',
    'status/done-without-progress G5',
  ]);
});
