// Small tables that the rule structure/column-missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const columnMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    {
      headings: ['任务内容', '责任单位', '完成时限', '进展情况', '完成情况'],
      rows: [['建设县域医疗卫生共同体', '县卫健局', '2022年底', '已签订共建协议。', '推进中']],
    },
  ],
  fail: [
    {
      headings: ['序号', '完成时限', '牵头单位', '配合单位', '进展情况', '完成情况'],
      rows: [['1', '2022年底', '县卫健局', '县财政局', '已签订共建协议。', '推进中']],
      findings: [{ message: 'text', cell: null }],
    },
    {
      headings: ['序号', '任务内容', '完成时限', '进展情况', '完成情况'],
      rows: [['1', '建设县域医疗卫生共同体', '2022年底', '已签订共建协议。', '推进中']],
      findings: [{ message: 'units', cell: null }],
    },
    {
      headings: ['序号', '任务内容', '牵头单位'],
      rows: [['1', '建设县域医疗卫生共同体', '县卫健局']],
      findings: [
        { message: 'deadline', cell: null },
        { message: 'progress', cell: null },
        { message: 'status', cell: null },
      ],
    },
    {
      ...exampleTable([{ text: '' }, { text: '' }]),
      findings: [{ message: 'text-blank', cell: 'B1' }],
    },
    {
      ...exampleTable([
        { no: '', deadline: '', lead: '', coop: '' },
        { no: '', deadline: '', lead: '', coop: '' },
      ]),
      findings: [
        { message: 'number-blank', cell: 'A1' },
        { message: 'deadline-blank', cell: 'C1' },
        { message: 'units-blank', cell: 'D1' },
        { message: 'coop-blank', cell: 'E1' },
      ],
    },
    {
      headings: ['主要任务', '任务内容', '完成时限', '牵头单位', '进展情况', '完成情况'],
      rows: [
        ['健全医疗服务体系', '', '2022年6月底', '县卫健局', '已签订共建协议。', '推进中'],
        ['', '', '2022年底', '县医保局', '6家卫生院已接入结算。', '推进中'],
        ['改善办学条件', '', '2022年底', '县教育局', '12所学校已竣工。', '已完成'],
        ['', '', '2022年底', '县财政局', '资金已拨付到校。', '已完成'],
      ],
      merges: ['A2:A3', 'A4:A5'],
      findings: [{ message: 'text-blank', cell: 'B1' }],
    },
    {
      headings: ['重点任务', '具体措施', '完成时限', '牵头单位', '进展情况', '完成情况'],
      rows: [
        ['建设县域医疗卫生共同体', '', '2022年底', '县卫健局', '已签订共建协议。', '推进中'],
        ['实施中小学校舍维修改造', '', '2022年底', '县教育局', '12所学校已竣工。', '已完成'],
      ],
      findings: [{ message: 'unused-blank', cell: 'B1' }],
    },
    {
      headings: ['类别', '任务内容', '指标要求', '完成时限', '牵头单位', '进展情况', '完成情况'],
      rows: [
        ['', '建设县域医疗卫生共同体', '', '2022年底', '县卫健局', '已签订共建协议。', '推进中'],
        ['', '实施中小学校舍维修改造', '', '2022年底', '县教育局', '12所学校已竣工。', '已完成'],
      ],
      findings: [
        { message: 'group-blank', cell: 'A1' },
        { message: 'indicator-blank', cell: 'C1' },
      ],
    },
  ],
};
