// Which fonts do the sheets take when the workbook's own are not known? Those of official papers.

import type { PlanFonts } from '../workbook/SheetPlan';

/** 方正小标宋, 黑体, 仿宋, 楷体, and Times New Roman for figures. */
export const officialFonts: PlanFonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋_GB2312',
  note: '楷体_GB2312',
  number: 'Times New Roman',
};
