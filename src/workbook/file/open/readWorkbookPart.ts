// The workbook part: its sheets in tab order and its day system.
import type { SheetSnapshot } from '../../SheetSnapshot';
import { isTrue } from '../xml/isTrue';
import { scanXml } from '../xml/scanXml';

/** What the workbook part says. */
export interface WorkbookFacts {
  readonly is1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: SheetSnapshot['visibility'];
    readonly relation: string;
  }[];
}

/** Reads the workbook part. Throws what `scanXml` throws. */
export function readWorkbookPart(xml: string): WorkbookFacts {
  const sheets: WorkbookFacts['sheets'][number][] = [];
  let is1904 = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const { name: title = '', state, id = '' } = attributes;
      const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      sheets.push({ name: title, visibility, relation: id });
    },
    close: () => undefined,
  });
  return { is1904, sheets };
}
