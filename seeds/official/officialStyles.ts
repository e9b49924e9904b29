// How an issued table looks: the styles and fonts of official annexes (GB/T 9704 faces), as a plan names them.
import type { PlanFonts, PlanStyle, StyleName } from '../../src/workbook/SheetPlan';

/** 方正小标宋 for the title, 黑体 for headings, 仿宋 for the body. */
export const officialFonts: PlanFonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋_GB2312',
  note: '楷体_GB2312',
  number: 'Times New Roman',
};

const BLACK = '000000';

/** 附件 line, title, column heads, centred and left-aligned cells, group rows. */
export const officialStyles: Readonly<Record<StyleName, PlanStyle>> = {
  责_官注: { slot: 'heading', size: 14, ink: BLACK, horizontal: 'left' },
  责_官题: { slot: 'title', size: 22, ink: BLACK, horizontal: 'center', wrap: true },
  责_官头: { slot: 'heading', size: 12, ink: BLACK, horizontal: 'center', wrap: true, border: 'thin' },
  责_官文: { slot: 'body', size: 12, ink: BLACK, horizontal: 'left', wrap: true, border: 'thin' },
  责_官中: { slot: 'body', size: 12, ink: BLACK, horizontal: 'center', wrap: true, border: 'thin' },
  责_官组: { slot: 'heading', size: 12, ink: BLACK, horizontal: 'left', wrap: true, border: 'thin' },
};
