// Form: a department inside some body, named alone (城管科, 监督检查股, 科技教育与国际合作司): nobody's catalog lists it, but it is one name.

import { type Piece, piece } from '../Piece';

/** Up to its first 科, 股, 处, 室 or 司 that a separator, a joiner or a role word follows. */
const DEPARTMENT =
  /[局厅院校]?(?![省市县区州旗镇乡](?![场域政容])|会(?!计|议|展)|[各由和与及按等]|有关|相关)(?:(?![科股处室司][和与及等])[^、,;:()\s局委厅各]){2,13}?(?<!办公)[科股处室司](?=$|[^\u4e00-\u9fff]|[和与及等会按分牵负配参协主承落])|[局厅院校]?办公室(?=$|[^\u4e00-\u9fff])/y;
/** Dearer than any name that is known or composed, cheaper than cutting known words out of it and leaving the rest. */
const PRICE = 6;

/** The piece that begins at `at`. */
export function departments(text: string, at: number, found: Piece[]): void {
  DEPARTMENT.lastIndex = at;
  const match = DEPARTMENT.exec(text);
  if (!match) return;
  const end = at + match[0].length;
  found.push(piece('shaped', at, end, PRICE + 0.1 * match[0].length, { kind: 'other' }));
}
