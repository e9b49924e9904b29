// Do two columns hold the same for the same period (two 牵头单位, two 一季度进展)?

import type { TableRule } from '../Rule';

export const columnDoubled: TableRule = {
  id: 'structure/column-doubled',
  target: 'table',
  messages: { doubled: 'warning' },
  examples: {
    pass: [
      {
        headings: ['任务内容', '完成时限', '牵头单位', '一季度进展情况', '二季度进展情况'],
        rows: [['建设县域医疗卫生共同体', '2022年底', '县卫健局', '已印发方案。', '已签订协议。']],
      },
      {
        headings: ['序号', '任务内容', '牵头单位', '配合单位', '完成时限'],
        rows: [['1', '建设县域医疗卫生共同体', '县卫健局', '县财政局', '2022年底']],
      },
    ],
    fail: [
      {
        headings: ['任务内容', '完成时限', '牵头单位', '牵头单位', '进展情况'],
        rows: [['建设县域医疗卫生共同体', '2022年底', '县卫健局', '县医保局', '已签订协议。']],
        findings: [{ message: 'doubled', cell: 'D1' }],
      },
    ],
  },
  check: ({ table }) =>
    table.doubledColumns.map(({ column, first }) => ({
      message: 'doubled',
      at: { row: table.headerRows[0]?.from ?? table.range.top, column },
      data: { first: table.headings.get(first) ?? '' },
    })),
};
