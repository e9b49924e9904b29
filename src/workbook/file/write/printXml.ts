// Print set-up of a planned sheet: paper, margins, footer, manual page breaks.
import type { SheetPlan } from '../../SheetPlan';
import { MAX_COLUMN } from '../../address';
import { element } from './xml';

const MILLIMETRES_PER_INCH = 25.4;
const PAPER = { A3: 8, A4: 9 } as const;

/** The print elements of the worksheet part, in their fixed order. */
export function printXml(plan: SheetPlan): string {
  const { margins, paper, orientation, fitToWidth, fitToHeight, scale } = plan.print;
  const inches = Object.fromEntries(
    (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [
      side,
      Math.round((margins[side] / MILLIMETRES_PER_INCH) * 10_000) / 10_000,
    ]),
  );
  const fit = fitToWidth ? { fitToWidth: 1, fitToHeight: fitToHeight ? 1 : 0 } : {};
  const setUp = { paperSize: PAPER[paper], scale: fitToWidth ? undefined : scale, ...fit, orientation };
  return [
    '<printOptions horizontalCentered="1"/>',
    element('pageMargins', inches),
    element('pageSetup', setUp),
    footerXml(plan),
    breaksXml(plan),
  ].join('');
}

/** Sections are 9 points unless the plan's own text begins with a size. */
function footerXml(plan: SheetPlan): string {
  const section = (code: string, text: string) =>
    text === '' ? '' : `${code}${/^&\d/.test(text) ? '' : '&9'}${/^\d/.test(text) ? ' ' : ''}${text}`;
  const { left, centre, right } = plan.print.footer;
  const text = section('&L', left) + section('&C', centre) + section('&R', right);
  if (text === '') return '';
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<headerFooter><oddFooter>${escaped}</oddFooter></headerFooter>`;
}

function breaksXml(plan: SheetPlan): string {
  const rows = plan.print.fitToWidth ? [] : (plan.print.breaksBeforeRows ?? []);
  const breaks = rows.map((row) => element('brk', { id: row - 1, max: MAX_COLUMN - 1, man: 1 }));
  const count = breaks.length;
  return count > 0 ? element('rowBreaks', { count, manualBreakCount: count }, ...breaks) : '';
}
