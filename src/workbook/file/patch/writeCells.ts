// A copy of a workbook file with texts written into some cells of it: all other parts keep their bytes, all other cells their content and look.
import { parseAddress } from '../../address';
import { BookParts } from './BookParts';
import { cellElement, numbered, setText } from './cells';
import { StylePatch } from './StylePatch';
import type { XmlElement } from './XmlElement';

/** A text for one cell; it stays text whatever it begins with. */
export interface CellText {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
}

/** What a person's program would take for a formula when the cell is edited. */
const LIKE_FORMULA = /^[=+\-@']/;

/**
 * Bytes of the copy. Rejects when the bytes are no workbook or a sheet is not there; an address that is none is left out.
 * @example await writeCells(bytes, [{ sheet: '附件', cell: 'H5', text: '已建成。' }])
 */
export async function writeCells(bytes: Uint8Array, texts: readonly CellText[]): Promise<Uint8Array> {
  if (texts.length === 0) return bytes;
  const book = await BookParts.open(bytes);
  const stylesName = book.partOfKind('styles');
  const styles = stylesName === null ? null : await book.tree(stylesName);
  const patch = styles && new StylePatch(styles);
  for (const sheet of new Set(texts.map((one) => one.sheet))) {
    const part = book.sheetPart(sheet);
    const tree = await book.tree(part);
    if (!tree) continue;
    const own = texts.filter((one) => one.sheet === sheet);
    putTexts(tree, own, patch);
    book.put(part, tree);
  }
  if (stylesName !== null && patch?.isChanged) book.put(stylesName, patch.styles);
  return book.toBytes();
}

function putTexts(sheet: XmlElement, texts: readonly CellText[], patch: StylePatch | null): void {
  const data = numbered(sheet);
  for (const { cell: address, text } of texts) {
    const at = parseAddress(address);
    if (!at) continue;
    const cell = cellElement(data, at.top, at.left);
    setText(cell, text);
    if (patch && LIKE_FORMULA.test(text))
      cell.attributes.s = patch.variant(cell.attributes.s, { quoted: true });
  }
}
