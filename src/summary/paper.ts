// How much room has a page, and which margins and footer do the lists take?

import type { PlanPrint } from '../workbook/SheetPlan';
import type { SummaryInput } from './SummaryInput';
import { sheetMessages } from '../messages/zh-CN/sheets';
import { fill } from '../messages/fill';
import { regionTitle } from './regionTitle';

/** Points of a millimetre. */
const MM = 72 / 25.4;

/** Margins of the lists in millimetres. */
export const listMargins: PlanPrint['margins'] = {
  left: 15,
  right: 15,
  top: 15,
  bottom: 18,
  header: 8,
  footer: 9,
};

/** Printable width and height in points, inside the lists' margins. */
export const PAPER = {
  A4landscape: { width: 841.9 - 30 * MM, height: 595.3 - 33 * MM },
  /** With the margins of a letter: 18, 18, 25, 20 mm. */
  A4letter: { width: 595.3 - 36 * MM, height: 841.9 - 45 * MM },
  /** With the margins of an official paper: 28, 26, 35, 30 mm. */
  A4official: { width: 595.3 - 54 * MM, height: 841.9 - 65 * MM },
  /** With margins of 15 mm. */
  A3landscape: { width: 1190.6 - 30 * MM, height: 841.9 - 30 * MM },
  A4portrait: { width: 595.3 - 30 * MM, height: 841.9 - 33 * MM },
} as const;

/** Footer of every generated sheet: whose summary, which page, which sheet. */
export function footer(input: SummaryInput, sheet: string): PlanPrint['footer'] {
  const { left, centre } = sheetMessages.footer;
  const text = fill(left, { region: regionTitle(input) });
  return { left: code(text), centre, right: code(sheet) };
}

/** In footers `&` begins a code. */
function code(text: string): string {
  return text.replaceAll('&', '&&');
}
