// Two planned sheets that use everything a drawer must be able to draw.
import type {
  CellReference,
  PlanCell,
  PlanFormula,
  PlanStyle,
  SheetPlan,
} from '../../../src/workbook/SheetPlan';

const styles: Readonly<Record<string, PlanStyle>> = {
  责_题名: { slot: 'title', size: 20, horizontal: 'center' },
  责_表头: {
    slot: 'heading',
    size: 10.5,
    bold: true,
    horizontal: 'center',
    wrap: true,
    fill: 'E6ECF2',
    border: 'thin',
    borderColour: '8C96A0',
  },
  责_正文: { slot: 'body', size: 10.5, ink: '1A1A1A', wrap: true, border: 'thin' },
  责_日期: { slot: 'number', size: 10.5, horizontal: 'center', border: 'hair', numberFormat: 'yyyy-mm-dd' },
  责_百分比: { slot: 'number', size: 10.5, border: 'bottom', numberFormat: '0.0%' },
  责_链接: { slot: 'body', size: 9.5, ink: '1F4E79', underline: true },
};
const fonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋_GB2312',
  note: '楷体_GB2312',
  number: 'Times New Roman',
};
const print = {
  paper: 'A4',
  orientation: 'landscape',
  margins: { left: 15, right: 15, top: 15, bottom: 18, header: 8, footer: 9 },
  footer: { left: '沙坡头区责任分工表汇总', centre: '第 &P 页  共 &N 页', right: '&A' },
} as const;
const nothing = { merges: [], tables: [], names: [], conditionalFormats: [], validations: [], charts: [] };
const text = (value: string, style = '责_正文'): PlanCell => ({ value, style });
const formula = (value: PlanFormula['value'], ...parts: PlanFormula['formula']): PlanFormula => ({
  formula: parts,
  value,
});
const asOf: CellReference = { sheet: '口径', row: 2, column: 2 };

/** A tidy table with a calculated column, links, entry list, lights; freeze panes and print titles. */
export const detailPlan: SheetPlan = {
  ...nothing,
  id: 'detail',
  name: '任务明细',
  tabColour: '404A54',
  columns: [{ width: 120 }, { width: 62 }, { width: 62 }, { width: 80 }, { width: 60, hidden: true }],
  rows: [
    { height: 30, cells: [text('任务明细 & <样例>', '责_题名')] },
    { cells: ['任务', '时限', '距时限', '完成情况', '份额'].map((head) => text(head, '责_表头')) },
    ...[
      ['1.建立工作机制\n第二行', 44742, -184, '已完成', 0.5],
      ['=1+1', 44926, 0, '推进中', 0.25],
      ['-主要做法：@某局', 45291, 365, '', 0.25],
    ].map(([task, day, left, status, share], at) => ({
      key: `1-${at + 1}`,
      height: 32,
      cells: [
        {
          value: task ?? null,
          style: '责_链接',
          link: { text: String(task), sheet: '附件', address: `C${at + 5}` },
        },
        { value: day ?? null, style: '责_日期' },
        {
          value: formula(left ?? 0, { table: '任务明细', column: '时限', row: 'this' }, '-', asOf),
          style: '责_正文',
        },
        {
          value: {
            ...formula(status ?? '', { sheet: '附件', row: at + 5, column: 9 }),
            readsSource: true as const,
          },
          style: '责_正文',
        },
        { value: share ?? null, style: '责_百分比' },
      ],
    })),
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
  tables: [
    {
      name: '任务明细',
      area: { top: 2, left: 1, bottom: 5, right: 5 },
      columns: ['任务', '时限', '距时限', '完成情况', '份额'],
      style: 'TableStyleLight1',
      calculated: [
        { column: '距时限', formula: [{ table: '任务明细', column: '时限', row: 'this' }, '-', asOf] },
      ],
    },
  ],
  conditionalFormats: [
    {
      area: { top: 3, left: 1, bottom: 5, right: 5 },
      formula: [{ table: '任务明细', column: '距时限', row: 'this' }, '<0'],
      ink: 'A61B1B',
      fill: 'FBE4E4',
      bold: true,
      strike: true,
      borderTop: '404A54',
    },
  ],
  validations: [{ area: { top: 3, left: 4, bottom: 5, right: 4 }, list: ['已完成', '推进中', '未启动'] }],
  freeze: { rows: 2, columns: 1 },
  print: {
    ...print,
    paper: 'A3',
    fitToWidth: true,
    titleRows: { from: 2, to: 2 },
    area: { top: 1, left: 1, bottom: 5, right: 5 },
  },
  fonts,
  styles,
};

/** Parameters and counts over the table; manual page breaks at a scale. */
export const countPlan: SheetPlan = {
  ...nothing,
  id: 'parameters',
  name: '口径',
  tabColour: '',
  columns: [{ width: 90 }, { width: 90 }],
  rows: [
    { cells: [text('项目', '责_表头'), text('值', '责_表头')] },
    { cells: [text('参照日'), { value: 44926, style: '责_日期' }] },
    { cells: [text('总任务数'), { value: formula(3, 'ROWS(', { table: '任务明细', column: '任务' }, ')') }] },
    {
      cells: [
        text('已完成数'),
        { value: formula(1, 'COUNTIFS(', { table: '任务明细', column: '完成情况' }, ',"已完成")') },
      ],
    },
    {
      cells: [
        text('到期数'),
        {
          value: formula(
            2,
            'COUNTIFS(',
            { table: '任务明细', column: '时限' },
            ',"<="&',
            { name: '参照日' },
            ')',
          ),
        },
      ],
    },
    { cells: [text('结论'), { value: formula('共3项', '"共"&', { row: 3, column: 2 }, '&"项"') }] },
    { cells: [text('字码'), { value: formula(36131, 'UNICODE("责")') }] },
    {
      cells: [text('相符'), { value: formula(true, { row: 3, column: 2, to: { row: 3, column: 2 } }, '=3') }],
    },
    { cells: [null, { value: null }, { value: 'a\u0007b_x0041_' }] },
  ],
  names: [{ name: '参照日', area: { top: 2, left: 2, bottom: 2, right: 2 } }],
  print: { ...print, scale: 92, breaksBeforeRows: [4] },
  fonts,
  styles,
};
