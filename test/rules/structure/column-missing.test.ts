import { columnMissing } from '../../../src/rules/structure/column-missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const task = '建设县域医疗卫生共同体';

testRule(columnMissing, [
  [
    '责任部门 stands for the lead',
    {
      headings: ['任务内容', '责任部门', '完成时间', '落实情况', '办理结果'],
      rows: [[task, '县卫健局', '2022年底', '已开工。', '推进中']],
    },
  ],
  [
    'a year as second heading gives the deadline',
    {
      headings: ['任务内容', '任务目标2027年', '责任单位', '进展情况', '完成情况'],
      rows: [[task, '县域内就诊率达到90%', '县卫健局', '已开工。', '推进中']],
    },
  ],
  [
    'blank entries are counted per task, not as a column',
    exampleTable([
      { progress: '', status: '' },
      { progress: '', status: '' },
    ]),
  ],
  [
    'a blank remark column is no fault',
    {
      headings: ['任务内容', '完成时限', '牵头单位', '进展情况', '完成情况', '备注'],
      rows: [
        [task, '2022年底', '县卫健局', '已开工。', '推进中', ''],
        ['实施中小学校舍维修改造', '2022年底', '县教育局', '已开工。', '推进中', ''],
      ],
    },
  ],
  ['of one task nobody says that a column is blank', exampleTable([{ deadline: '', coop: '', no: '' }])],
  ['one filled cell is enough', exampleTable([{ deadline: '' }, {}, { deadline: '' }])],
  [
    'a lead column without a lead, helped by 责任单位',
    {
      headings: ['任务内容', '完成时限', '牵头单位', '责任单位', '进展情况', '完成情况'],
      rows: [
        [task, '2022年底', '', '县卫健局', '已开工。', '推进中'],
        ['实施中小学校舍维修改造', '2022年底', '', '县教育局', '已开工。', '推进中'],
      ],
    },
  ],
  [
    'deadlines that are dashes everywhere',
    exampleTable([{ deadline: '—' }, { deadline: '—' }]),
    [{ message: 'deadline-blank', cell: 'C1' }],
  ],
  [
    'measures printed for some tasks only, beside tasks that are told in full',
    {
      headings: ['重点任务', '具体措施', '完成时限', '牵头单位', '进展情况', '完成情况'],
      rows: [
        [task, '签订共建协议', '2022年底', '县卫健局', '已签订共建协议。', '推进中'],
        ['实施中小学校舍维修改造', '', '2022年底', '县教育局', '12所学校已竣工。', '已完成'],
        ['规范食品经营许可审批', '', '2022年底', '县市场监管局', '办事指南已公布。', '已完成'],
      ],
    },
  ],
  [
    'no fill-in columns',
    { headings: ['任务内容', '完成时限', '牵头单位'], rows: [[task, '2022年底', '县卫健局']] },
    [
      { message: 'progress', cell: null },
      { message: 'status', cell: null },
    ],
  ],
]);
