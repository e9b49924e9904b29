// Small tables that the rule between/body-list-differ keeps quiet about, and small tables with exactly its findings.

import type { RuleExamples } from '../RuleExample';

const headings = ['序号', '任务内容', '完成时限', '责任单位'];
const rows = [
  ['1', '建设县域医疗卫生共同体', '2022年底', '县卫健局、县医保局'],
  ['2', '实施中小学校舍维修改造', '2022年10月底', '县教育局'],
];
const [first = [], second = []] = rows;

export const betweenBodyListDifferExamples: RuleExamples = {
  pass: [
    { headings, rows, body: { rows } },
    {
      headings,
      rows,
      body: {
        rows: [
          ['1', '建设县域医疗卫生共同体。', '', '县医保局 县卫健局'],
          ['2', '实施中小学校舍、维修改造', '', ''],
        ],
      },
    },
    { headings, rows },
  ],
  fail: [
    {
      headings,
      rows,
      body: {
        rows: [
          ['1', '建设紧密型县域医疗卫生共同体', '2022年底', '县卫健局、县医保局'],
          ['2', '实施中小学校舍维修改造', '2023年6月底', '县教育局、县财政局'],
        ],
      },
      findings: [
        { message: 'text', cell: 'B2' },
        { message: 'deadline', cell: 'C3' },
        { message: 'units', cell: 'D3' },
      ],
    },
    {
      headings,
      rows: [first, second],
      body: { rows: [first] },
      findings: [{ message: 'list-only', cell: 'B3' }],
    },
  ],
};
