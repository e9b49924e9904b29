// Rows and cells of a worksheet part: found by their addresses, made where they are missing, filled with text that stays text.
import { cellAddress } from '../../address';
import { cellPosition } from '../sheet/cellPosition';
import { storableText } from '../write/xml';
import { childOf, childrenOf, made } from './elements';
import type { XmlElement } from './XmlElement';

/** Gives every row and cell its number, which writers may leave out. */
export function numbered(sheet: XmlElement): XmlElement {
  const data = childOf(sheet, 'sheetData') ?? made(sheet, 'sheetData');
  if (!sheet.children.includes(data)) sheet.children.push(data);
  let row = 0;
  for (const one of childrenOf(data, 'row')) {
    row = Number(one.attributes.r ?? row + 1);
    one.attributes.r = String(row);
    let column = 0;
    for (const cell of childrenOf(one, 'c')) {
      column = cellPosition(cell.attributes.r ?? '')?.column ?? column + 1;
      cell.attributes.r = cellAddress(row, column);
    }
  }
  return data;
}

/** The cell at a place; a missing one is made in its right order. Call `numbered` before. */
export function cellElement(data: XmlElement, row: number, column: number): XmlElement {
  const rows = childrenOf(data, 'row');
  let own = rows.find((one) => Number(one.attributes.r) === row);
  if (!own) {
    own = made(data, 'row', { r: row });
    const next = rows.find((one) => Number(one.attributes.r) > row);
    data.children.splice(next ? data.children.indexOf(next) : data.children.length, 0, own);
  }
  const cells = childrenOf(own, 'c');
  const columnOf = (cell: XmlElement): number => cellPosition(cell.attributes.r ?? '')?.column ?? 0;
  const found = cells.find((cell) => columnOf(cell) === column);
  if (found) return found;
  const cell = made(own, 'c', { r: cellAddress(row, column) });
  const next = cells.find((one) => columnOf(one) > column);
  own.children.splice(next ? own.children.indexOf(next) : own.children.length, 0, cell);
  return cell;
}

/** Puts a text into a cell in place of what it holds; `''` empties it. Its look stays. */
export function setText(cell: XmlElement, text: string): void {
  for (const name of ['t', 'cm', 'vm']) delete cell.attributes[name];
  cell.children = [];
  if (text === '') return;
  cell.attributes.t = 'inlineStr';
  const inner = made(cell, 't', { 'xml:space': 'preserve' }, [storableText(text)]);
  cell.children = [made(cell, 'is', {}, [inner])];
}
