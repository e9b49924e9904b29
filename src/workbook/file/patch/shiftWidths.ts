// How wide are the columns once one has come in?

import { MAX_COLUMN } from '../../address';
import { childOf, childrenOf, made } from './elements';
import { putInOrder } from './sheetOrder';
import type { XmlElement } from './XmlElement';

/** Excel's width of a column nobody set. */
const DEFAULT_WIDTH = 9;

/** Widths go with their columns; the new one is as wide as the one it is like, unless it has its own (`own` > 0, in characters). */
export function shiftWidths(sheet: XmlElement, after: number, like: number, own: number): void {
  const list = childOf(sheet, 'cols') ?? made(sheet, 'cols');
  const ranges = childrenOf(list, 'col').map(({ attributes }) => ({
    attributes,
    min: Number(attributes.min),
    max: Number(attributes.max),
  }));
  const source = ranges.find(({ min, max }) => like >= min && like <= max)?.attributes ?? {};
  const width = own > 0 ? own : Number(source.width ?? DEFAULT_WIDTH);
  const before = ranges.flatMap(({ attributes, min, max }) => {
    if (max <= after) return [{ attributes, min, max }];
    if (min > after) return [{ attributes, min: min + 1, max: Math.min(max + 1, MAX_COLUMN) }];
    return [
      { attributes, min, max: after },
      { attributes, min: after + 2, max: Math.min(max + 1, MAX_COLUMN) },
    ];
  });
  const { hidden: _hidden, ...look } = source;
  const added = {
    attributes: { ...look, width: String(width), customWidth: '1' },
    min: after + 1,
    max: after + 1,
  };
  list.children = [...before, added]
    .filter(({ min, max }) => min <= max)
    .sort((a, b) => a.min - b.min)
    .map(({ attributes, min, max }) => made(list, 'col', { ...attributes, min, max }));
  if (!sheet.children.includes(list)) putInOrder(sheet, list);
}
