// How large may the words of a 校验证明 be so that it stays on one A4 page, however long a table's title is?

import { displayWidth } from '../../messages/displayWidth';

/** Points: letters, padding above and below a cell's words, height of a line to sign on. */
export interface PageFit {
  readonly font: number;
  readonly padding: number;
  readonly sign: number;
}

/** From the usual size to the smallest that can be read. */
const fits = [
  { font: 12, padding: 7, sign: 30 },
  { font: 12, padding: 4, sign: 28 },
  { font: 10.5, padding: 3, sign: 26 },
  { font: 9, padding: 2, sign: 22 },
  { font: 7.5, padding: 1, sign: 18 },
] as const satisfies readonly PageFit[];

/** Points of an A4 page between its margins: height less a little to spare, and width of the right column's words. */
const HEIGHT = 640;
const WIDTH = 357 - 16;
const TITLE_AND_FOOT = 90;
const LINE = 1.6;

/**
 * The largest fit for the texts of the right column and so many signatures.
 * @example pageFit(['某县责任分工表', '已印发'], 4).font //=> 12
 */
export function pageFit(texts: readonly string[], signatures: number): PageFit {
  const heightOf = ({ font, padding, sign }: PageFit): number => {
    const perLine = Math.floor((WIDTH / font) * 2);
    const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(displayWidth(text) / perLine)), 0);
    const frames = (texts.length + signatures) * (2 * padding + 1);
    return TITLE_AND_FOOT + lines * font * LINE + frames + signatures * sign;
  };
  return fits.find((fit) => heightOf(fit) <= HEIGHT) ?? fits[4];
}
