// The usual shape of an example: a county's table of one or two tasks, complete and without a fault, from which an example departs.

import type { RuleExample } from './RuleExample';

/** Headings of the usual example. */
const exampleHeadings = [
  '序号',
  '任务内容',
  '完成时限',
  '牵头单位',
  '配合单位',
  '进展情况',
  '完成情况',
] as const;

/** One row of the usual example, by heading; what is not given is in order. */
export interface ExampleRow {
  readonly no?: string;
  readonly text?: string;
  readonly deadline?: string;
  readonly lead?: string;
  readonly coop?: string;
  readonly progress?: string;
  readonly status?: string;
}

const inOrder: readonly Required<Omit<ExampleRow, 'no'>>[] = [
  {
    text: '建设县域医疗卫生共同体',
    deadline: '2022年底',
    lead: '县卫健局',
    coop: '县财政局、县医保局',
    progress: '县卫健局3月印发实施方案，县人民医院和6个乡镇卫生院已签订共建协议。',
    status: '已完成',
  },
  {
    text: '实施中小学校舍维修改造',
    deadline: '2022年10月底',
    lead: '县教育局',
    coop: '县财政局',
    progress: '全县12所学校维修项目8月全部竣工，9月通过验收。',
    status: '已完成',
  },
  {
    text: '规范食品经营许可审批',
    deadline: '2022年6月底',
    lead: '县市场监管局',
    coop: '县司法局',
    progress: '4月公布办事指南，办理时间由20个工作日压缩到8个工作日。',
    status: '已完成',
  },
];

/**
 * An example table of the usual shape: as many tasks as rows are given, numbered from 1, each departing from a row in order.
 * @example exampleTable([{}, { deadline: '' }]).rows[1]?.[2] //=> ''
 */
export function exampleTable(rows: readonly ExampleRow[], more: Partial<RuleExample> = {}): RuleExample {
  return {
    headings: exampleHeadings,
    rows: rows.map((row, place) => {
      const { no, text, deadline, lead, coop, progress, status } = {
        ...(inOrder[place % inOrder.length] as (typeof inOrder)[number]),
        no: String(place + 1),
        ...row,
      };
      return [no, text, deadline, lead, coop, progress, status];
    }),
    ...more,
  };
}
