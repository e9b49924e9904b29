// Small planned sheets for the drawing tests: a table with a key per row, a column for a person, and a sheet that counts over it.

import type { PlanCell, PlanRow, SheetPlan } from '../../../src/workbook/SheetPlan';

const FONTS = { title: '宋体', heading: '黑体', body: '仿宋', note: '楷体', number: 'Times New Roman' };
const PRINT: SheetPlan['print'] = {
  paper: 'A4',
  orientation: 'portrait',
  margins: { left: 15, right: 15, top: 15, bottom: 18, header: 8, footer: 9 },
  titleRows: { from: 2, to: 2 },
  scale: 90,
  breaksBeforeRows: [3],
  footer: { left: '沙坡头区', centre: '第 &P 页', right: '&A' },
};
const STYLES: SheetPlan['styles'] = {
  责_题名: { slot: 'title', size: 20, horizontal: 'center' },
  责_正文: { slot: 'body', size: 10.5, border: 'thin', borderColour: '8C96A0', wrap: true },
  责_数字: { slot: 'number', size: 10.5, border: 'thin', numberFormat: '0;-0;"—";@' },
  责_人工: { slot: 'body', size: 10.5, fill: 'FFFBE6', border: 'hair' },
};

const text = (value: PlanCell['value'], style = '责_正文'): PlanCell => ({ value, style });

/** One row of the list: its key, its text and its figure. */
export type ListRow = readonly [key: string, text: string, figure: number];

/** 明细: title, head, one row each (text, figure, doubled figure by table formula, remark of a person), merged title. */
export function listPlan(list: readonly ListRow[], sheetName = '明细'): SheetPlan {
  const rows: PlanRow[] = [
    { height: 30, cells: [text('明细表', '责_题名')] },
    { height: 20, cells: ['文字', '数', '倍数', '备注'].map((head) => text(head)) },
    ...list.map(([key, words, figure]): PlanRow => ({
      key,
      height: 18,
      cells: [
        { ...text(words), link: { text: words, sheet: '附件', address: 'A1' } },
        text(figure, '责_数字'),
        text({ formula: [{ table: '明细', column: '数', row: 'this' }, '*2'], value: figure * 2 }, '责_数字'),
        { value: null, style: '责_人工' },
      ],
    })),
  ];
  const bottom = rows.length;
  return {
    id: 'list',
    name: sheetName,
    tabColour: '404A54',
    columns: [{ width: 120 }, { width: 50 }, { width: 50 }, { width: 90 }],
    rows,
    merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    tables: [
      {
        name: '明细',
        area: { top: 2, left: 1, bottom, right: 4 },
        columns: ['文字', '数', '倍数', '备注'],
        style: 'TableStyleLight1',
      },
    ],
    names: [{ name: '明细首数', area: { top: 3, left: 2, bottom: 3, right: 2 } }],
    conditionalFormats: [
      {
        area: { top: 3, left: 2, bottom, right: 2 },
        formula: [{ table: '明细', column: '数', row: 'this' }, '>5'],
        ink: 'A61B1B',
        fill: 'FBE4E4',
        bold: true,
      },
    ],
    validations: [{ area: { top: 3, left: 4, bottom, right: 4 }, list: ['已办', '未办'] }],
    charts: [
      {
        kind: 'bar',
        title: '数',
        source: { top: 2, left: 1, bottom, right: 2 },
        at: { top: bottom + 2, left: 1, bottom: bottom + 12, right: 4 },
        colours: ['2F5D8A'],
      },
    ],
    freeze: { rows: 2, columns: 1 },
    print: PRINT,
    styles: STYLES,
    fonts: FONTS,
  };
}

/** 总数: counts over 明细 and reads the official sheet. */
export function totalPlan(total: number): SheetPlan {
  return {
    ...listPlan([]),
    id: 'total',
    name: '总数',
    rows: [
      { cells: [text('总数', '责_题名')] },
      { cells: [text({ formula: ['SUM(', { table: '明细', column: '数' }, ')'], value: total }, '责_数字')] },
      {
        cells: [
          text(
            { formula: [{ sheet: '附件', row: 1, column: 1 }], value: '附件', readsSource: true },
            '责_正文',
          ),
        ],
      },
    ],
    merges: [],
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
  };
}
