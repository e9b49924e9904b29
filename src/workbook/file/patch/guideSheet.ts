// 填报说明: the sheet that tells the clerk what to do, and the office which file came back.
import type { DispatchPlan } from '../../DispatchPlan';
import { element, escapeCellText } from '../write/xml';
import type { StylePatch } from './StylePatch';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Characters that stand on one line of the wide column. */
const LINE = 36;

/** XML of the sheet: its name on top, a label and a value a row, then the lines. */
export function guideSheet(
  { guide: { name, facts, lines, unknown } }: DispatchPlan,
  patch: StylePatch,
): string {
  const title = patch.look({ font: '黑体', size: 18, horizontal: 'center' });
  const label = patch.look({ font: '黑体', size: 12, horizontal: 'center', boxed: true });
  const value = patch.look({ font: '宋体', size: 12, horizontal: 'left', boxed: true });
  const line = patch.look({ font: '宋体', size: 12, horizontal: 'left' });
  const cell = (r: string, s: string, text: string): string =>
    text === ''
      ? element('c', { r, s })
      : element(
          'c',
          { r, s, t: 'inlineStr' },
          `<is><t xml:space="preserve">${escapeCellText(text)}</t></is>`,
        );
  const row = (r: number, ht: number, ...cells: readonly string[]): string =>
    element('row', { r, ht, customHeight: 1 }, ...cells);
  const first = facts.length + 3;
  const rows = [
    row(1, 42, cell('A1', title, name), cell('B1', title, '')),
    ...facts.map((fact, place) =>
      row(
        place + 2,
        28,
        cell(`A${place + 2}`, label, fact.label),
        cell(`B${place + 2}`, value, fact.value || unknown),
      ),
    ),
    ...lines.map((text, place) => {
      const r = first + place;
      return row(r, text.length > LINE ? 44 : 28, cell(`A${r}`, line, text), cell(`B${r}`, line, ''));
    }),
  ];
  const merges = [1, ...lines.map((_, place) => first + place)].map((r) =>
    element('mergeCell', { ref: `A${r}:B${r}` }),
  );
  return element(
    'worksheet',
    { xmlns: MAIN },
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    '<cols><col min="1" max="1" width="16" customWidth="1"/><col min="2" max="2" width="66" customWidth="1"/></cols>',
    `<sheetData>${rows.join('')}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    element('mergeCells', { count: merges.length }, ...merges),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
  );
}
