// Form: a department inside some body, named alone (城管科, 监督检查股, 科技教育与国际合作司): nobody's catalog lists it, but it is one name.

import { type Header, type Piece, piece } from '../Piece';
import { spokenSubjects } from '../lexicon/nameParts';

/** Up to its first 科, 股, 处, 室 or 司 that a separator, a joiner or a role word follows. */
const DEPARTMENT =
  /[局厅院校]?(?![省市县区州旗镇乡](?![场域政容])|会(?!计|议|展)|[各由和与及按等]|有关|相关)(?:(?![科股处室司][和与及等])[^、,;:()\s局委厅各]){2,13}?(?<!办公)[科股处室司](?=$|[^\u4e00-\u9fff]|[和与及等会按分牵负配参协主承落])|[局厅院校]?办公室(?=$|[^\u4e00-\u9fff])/y;
/** Dearer than any name that is known or composed, cheaper than cutting known words out of it and leaving the rest. */
const PRICE = 6;
/** 城管 + 科: as sure as the subject by itself. */
const OF_SUBJECT = 2.6;

/** The piece that begins at `at`. */
export function departments(text: string, at: number, found: Piece[]): void {
  DEPARTMENT.lastIndex = at;
  const match = DEPARTMENT.exec(text);
  if (!match) return;
  const end = at + match[0].length;
  found.push(piece('shaped', at, end, PRICE + 0.1 * match[0].length, { kind: 'other' }));
}

/** 市城管科, 县教育督导股: the level stands before a department only where its subject is a well-known one. */
export function departmentsOfLevel(text: string, start: number, header: Header, found: Piece[]): void {
  if (header.text === '' || header.place || header.level === 'nation') return;
  spokenSubjects.visit(text, header.end, (subject) => {
    const inner: Piece[] = [];
    departments(text, header.end, inner);
    for (const { end } of inner) {
      const price = end === subject + 1 ? OF_SUBJECT : PRICE + 0.1 * (end - start);
      found.push(piece('shaped', start, end, price + header.cost, { kind: 'other', header }));
    }
  });
}
