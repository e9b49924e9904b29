// Headings as offices print them, and what they head.

import { loadSimplifier } from '../../../src/language/text';
import type { ColumnKind } from '../../../src/table/header/Heading';
import { cutPeriod, periodOrder } from '../../../src/table/header/period';
import { readHeading } from '../../../src/table/header/readHeading';

beforeAll(loadSimplifier);

const headings: readonly (readonly [string, ColumnKind])[] = [
  ['整改措施及成效', 'progress'],
  ['主要措施和取得的成效', 'progress'],
  ['已采取措施', 'progress'],
  ['主要措施及预期成效', 'indicator'],
  ['工作措施', 'text'],
  ['单位分工', 'responsible'],
  ['序号', 'number'],
  ['编号', 'number'],
  ['任务编号', 'number'],
  ['No.', 'number'],
  ['建议编号', 'number'],
  ['提案号', 'number'],
  ['分管领导', 'leader'],
  ['牵头领导', 'leader'],
  ['市级责任领导', 'leader'],
  ['责任人', 'leader'],
  ['联系人', 'contact'],
  ['联系电话', 'contact'],
  ['联系人及电话', 'contact'],
  ['牵头单位', 'lead'],
  ['牵头部门', 'lead'],
  ['牵头责任单位', 'lead'],
  ['主办单位', 'lead'],
  ['主责部门', 'lead'],
  ['配合单位', 'coop'],
  ['参与部门', 'coop'],
  ['协办单位', 'coop'],
  ['主要协作', 'coop'],
  ['责任配合单位', 'coop'],
  ['责任单位', 'responsible'],
  ['责任部门', 'responsible'],
  ['承办单位', 'responsible'],
  ['责任单位及责任人', 'responsible'],
  ['完成时限', 'deadline'],
  ['完成时间', 'deadline'],
  ['时限要求', 'deadline'],
  ['整改时限', 'deadline'],
  ['时间节点', 'deadline'],
  ['完成情况', 'status'],
  ['办理结果', 'status'],
  ['是否完成', 'status'],
  ['完成状态', 'status'],
  ['进展状态', 'status'],
  ['销号情况', 'status'],
  ['现状', 'baseline'],
  ['基期值', 'baseline'],
  ['上年情况', 'baseline'],
  ['进展情况', 'progress'],
  ['落实情况', 'progress'],
  ['目前进展', 'progress'],
  ['工作任务推进落实及进展情况', 'progress'],
  ['主要做法和成效', 'progress'],
  ['依据', 'basis'],
  ['政策依据', 'basis'],
  ['任务来源', 'basis'],
  ['备注', 'remark'],
  ['说明', 'remark'],
  ['任务类别', 'group'],
  ['工作领域', 'group'],
  ['一级指标', 'group'],
  ['国家指标要求与评价方法', 'indicator'],
  ['任务目标/指标', 'indicator'],
  ['年度目标', 'indicator'],
  ['考核标准', 'indicator'],
  ['任务内容', 'text'],
  ['工作内容', 'text'],
  ['具体任务', 'text'],
  ['整改措施', 'text'],
  ['项目名称', 'text'],
  ['主要任务', 'text'],
  ['重点任务', 'text'],
  ['工作任务', 'text'],
  ['目标任务', 'text'],
  ['任务', 'text'],
  ['事项', 'text'],
  ['反馈问题', 'text'],
  ['内容', 'text'],
  ['单位', 'responsible'],
  ['责任分工', 'responsible'],
  ['时间', 'deadline'],
  ['进度安排', 'deadline'],
  ['完成率', 'status'],
  ['完成进度', 'status'],
  ['情况', 'progress'],
  ['共同牵头单位', 'lead'],
  ['牵头\n单 位', 'lead'],
  ['完　成　时　限', 'deadline'],
  ['責任單位', 'responsible'],
  ['工作进展情况\n（包括主要\n做法）', 'progress'],
  ['市级牵头领导', 'leader'],
  ['责任单位（排在第一位的为牵头单位）', 'responsible'],
  ['2023年情况', 'baseline'],
  ['截至6月底进展情况', 'progress'],
];

test.each(headings)('%s is %s', (printed, kind) => expect(readHeading([printed])?.kind).toBe(kind));

test.each([
  [['任务目标/指标', '2027年'], 'indicator', '2027年'],
  [['进展情况', '一季度'], 'progress', '一季度'],
  [['2024年上半年', '完成情况'], 'status', '2024年上半年'],
  [['主要任务', '序号'], 'number', null],
  [['进展情况', '存在问题'], 'progress', null],
  [['一季度'], null, '一季度'],
])('%j is %s of %s', (parts, kind, period) => {
  const heading = readHeading(parts);
  expect([heading?.kind, heading?.period]).toEqual([kind, period]);
});

test.each(['1', '区财政局', '推进紧密型县域医共体建设，力争到2025年达到85%以上', ''])(
  '“%s” is no heading',
  (printed) => expect(readHeading([printed])).toBeNull(),
);

test.each([
  ['截至2022年6月底进展情况', '截至2022年6月底', '进展情况'],
  ['完成情况1-6月', '1-6月', '完成情况'],
  ['一季度', '一季度', ''],
  ['任务内容', null, '任务内容'],
])('%s: the period is %s, the words are %s', (words, period, rest) =>
  expect(cutPeriod(words)).toEqual({ period, words: rest }),
);

test('periods sort by time, oldest first', () => {
  const printed = ['全年', '第三季度', '截至2022年6月底', '一季度', '上半年', '截至2022年12月底', '10月'];
  const sorted = [...printed].sort((a, b) => (periodOrder(a) ?? 0) - (periodOrder(b) ?? 0));
  expect(sorted).toEqual([
    '一季度',
    '上半年',
    '第三季度',
    '10月',
    '全年',
    '截至2022年6月底',
    '截至2022年12月底',
  ]);
});
