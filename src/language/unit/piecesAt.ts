// The grammar's table of contents: which pieces can begin at one place of a cell? One form a file; the cheapest chain of pieces wins.

import type { CatalogIndex } from './CatalogIndex';
import { type DenseText, gapsInside } from './DenseCell';
import { type Header, type Piece, piece } from './Piece';
import { catalogNames } from './forms/catalogName';
import { collectives, eachPlace } from './forms/collective';
import { composedNames } from './forms/composedName';
import { departments, departmentsOfLevel } from './forms/department';
import { fillers, isSeparator } from './forms/filler';
import { headersAt } from './forms/header';
import { innerOffices } from './forms/innerOffice';
import { knownBodies, youthLeague } from './forms/knownBody';
import { placeName } from './forms/place';
import { streets } from './forms/street';
import { subjects } from './forms/subject';

/** `sure`: only forms that leave no doubt, enough for most cells and several times faster; `all`: every form. */
export type Effort = 'sure' | 'all';

/** Every piece that can begin at `at`, brackets of names included. */
export function piecesAt(cell: DenseText, at: number, index: CatalogIndex, effort: Effort = 'all'): Piece[] {
  const { text } = cell;
  if (isSeparator(text, at)) return [piece('separator', at, at + 1, 0)];
  const found: Piece[] = [];
  const closed = (end: number): boolean => isOpen(cell, end);
  catalogNames(text, at, index, found);
  // A person's word stands above every form: nothing is cheaper.
  index.notUnits.visit(text, at, (end) => found.push(piece('filler', at, end, 0.3)));
  const hasStreet = effort === 'all' && text.includes('街', at + 2);
  const mayBegin = hasStreet && (isOpen(cell, at) || /[街和与及、]/.test(text.charAt(at - 1)));
  for (const header of headersAt(text, at, index.places, effort)) {
    if (header.place && header.cost > 0.5 && (effort === 'sure' || gapsInside(cell, at, header.end) > 0))
      continue;
    knownBodies(text, at, header, found);
    composedNames(text, at, header, found, effort);
    if (effort === 'sure') continue;
    subjects(text, at, header, found);
    departmentsOfLevel(text, at, header, found);
    if (hasStreet) streets(text, at, header, mayBegin, found);
    placeName(at, header, found);
  }
  if (text[at] === '共' && text.startsWith('共青团', at))
    for (const header of headersAt(text, at + 3, index.places, effort)) youthLeague(text, at, header, found);
  innerOffices(cell, found);
  if (effort === 'all') departments(text, at, found);
  collectives(cell, at, closed, found);
  eachBody(cell, at, found);
  const brackets = withBrackets(cell, found, index);
  fillers(text, at, effort, isOpen(cell, at), closed, found);
  return brackets.length > 0 ? found.concat(brackets) : found;
}

/** 各县区卫生健康局: a body of every place. */
function eachBody(cell: DenseText, at: number, found: Piece[]): void {
  const { text } = cell;
  const from = text[at] === '各' ? eachPlace(text, at) : at;
  if (from === at || gapsInside(cell, at, from + 1) > 0) return;
  const inner: Piece[] = [];
  const header: Header = { end: from, text: text.slice(at, from), level: null, place: false, cost: 0 };
  knownBodies(text, at, header, inner);
  composedNames(text, at, header, inner);
  for (const one of inner) {
    if (one.form === 'shaped') continue;
    found.push(piece('collective', at, one.end, one.cost, { kind: 'collective' }));
  }
}

/** Names with the bracket behind them: 市发改委(代建办), 省市场监管局（省知识产权局）. */
function withBrackets(cell: DenseText, found: readonly Piece[], index: CatalogIndex): Piece[] {
  const wide: Piece[] = [];
  for (const one of found) {
    if (cell.text[one.end] !== '(' || one.form === 'place') continue;
    const close = cell.text.indexOf(')', one.end);
    if (close < 0 || !isNames(cell, one.end + 1, close, index)) continue;
    wide.push({ ...one, end: close + 1, nameEnd: one.end, cost: one.cost + 0.2 });
  }
  return wide;
}

/** Whether a bracket holds names of bodies and nothing else. */
function isNames(cell: DenseText, from: number, to: number, index: CatalogIndex): boolean {
  let at = from;
  while (at < to) {
    let end = to;
    for (let next = at; next < to; next++)
      if (/[、,，;；/]/.test(cell.text[next] ?? '') && next > at) {
        end = next;
        break;
      }
    if (!isName({ ...cell, text: cell.text.slice(0, end) }, at, index)) return false;
    at = end + 1;
  }
  return to > from;
}

function isName(cell: DenseText, at: number, index: CatalogIndex): boolean {
  if (/^(?:管委会|办事处|街道|街道办|党工委|公司)$/.test(cell.text.slice(at))) return true;
  return piecesAt(cell, at, index).some(
    (one) =>
      one.end === cell.text.length &&
      one.form !== 'filler' &&
      one.form !== 'separator' &&
      one.form !== 'place',
  );
}

/** Whether a name may begin or end here by the look of the cell: an edge, a blank or a separator. */
function isOpen(cell: DenseText, at: number): boolean {
  if (at <= 0 || at >= cell.text.length) return true;
  if ((cell.gaps[at] ?? 0) > (cell.gaps[at - 1] ?? 0)) return true;
  return isSeparator(cell.text, at) || isSeparator(cell.text, at - 1);
}
