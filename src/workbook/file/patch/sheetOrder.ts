// In which order do the pieces of a worksheet part stand? Excel calls the file damaged otherwise (ECMA-376 part 1, 18.3.1.99).
import { localName } from './elements';
import type { XmlElement } from './XmlElement';

const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Puts a piece where it belongs. */
export function putInOrder(sheet: XmlElement, piece: XmlElement): void {
  const place = ORDER.indexOf(localName(piece));
  const next = sheet.children.findIndex(
    (one) => typeof one !== 'string' && ORDER.indexOf(localName(one)) > place,
  );
  sheet.children.splice(next < 0 ? sheet.children.length : next, 0, piece);
}
