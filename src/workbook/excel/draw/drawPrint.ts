// How a planned sheet is printed.

import { areaAddress } from '../../address';
import type { SheetPlan } from '../../SheetPlan';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Paper, margins, footer, title rows, page breaks. */
export function drawPrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  const layout = sheet.pageLayout;
  layout.paperSize = print.paper;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.centerHorizontally = true;
  const { left, right, top, bottom, header, footer } = print.margins;
  const points = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MILLIMETRE * 100) / 100;
  layout.setPrintMargins('Points', {
    left: points(left),
    right: points(right),
    top: points(top),
    bottom: points(bottom),
    header: points(header),
    footer: points(footer),
  });
  if (print.fitToWidth)
    layout.zoom = { horizontalFitToPages: 1, ...(print.fitToHeight ? { verticalFitToPages: 1 } : {}) };
  else if (print.scale !== undefined) layout.zoom = { scale: print.scale };
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(print.footer.left);
  footers.centerFooter = footerText(print.footer.centre);
  footers.rightFooter = footerText(print.footer.right);
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.from}:$${print.titleRows.to}`);
  if (print.area) layout.setPrintArea(areaAddress(print.area));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.fitToWidth ? [] : (print.breaksBeforeRows ?? []))
    sheet.horizontalPageBreaks.add(`A${row}`);
}

/** 9 points unless the text begins with a size of its own; a digit in front of the text must not be read as part of it. */
function footerText(text: string): string {
  if (text === '' || /^&\d/.test(text)) return text;
  return `&9${/^\d/.test(text) ? ' ' : ''}${text}`;
}
