// The shared strings of a workbook as their part.
import { element, escapeCellText, xmlPart } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The shared strings part; blanks at the ends of a text are kept. */
export function stringsPart(strings: readonly string[]): Uint8Array {
  const entries = strings.map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
  return xmlPart(element('sst', { xmlns: MAIN, uniqueCount: strings.length }, ...entries));
}
