// The language of targets and figures: table of contents.

export type { Quantity, QuantityRelation, QuantityRole } from './Quantity';
export { amountInWords } from './amountInWords';
export { readQuantities } from './readQuantities';
export type { FigureMatch } from './matchFigures';
export { matchFigures } from './matchFigures';
