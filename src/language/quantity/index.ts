// The language of targets and figures: table of contents.

export type { Quantity, QuantityRelation, QuantityRole } from './Quantity';
export { readQuantities } from './readQuantities';
export type { FigureMatch } from './matchFigures';
export { matchFigures } from './matchFigures';
