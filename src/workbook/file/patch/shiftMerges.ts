// Which cells are merged once a column has come in?

import { type Area, areaAddress, parseAddress } from '../../address';
import type { ColumnPlan, NewColumn } from '../../ColumnPlan';
import { childOf, childrenOf, made } from './elements';
import { moved } from './shiftColumns';
import type { XmlElement } from './XmlElement';

/** Merged cells of the column it is like are made for it too; what spans the table, or the headings around it, spans it. */
export function shiftMerges(
  sheet: XmlElement,
  { after, like, isSpanned }: NewColumn,
  table: ColumnPlan['table'],
  isHeader: (row: number) => boolean,
): void {
  const list = childOf(sheet, 'mergeCells');
  if (!list) return;
  const all = childrenOf(list, 'mergeCell').flatMap(({ attributes }): Area[] => {
    const area = parseAddress(attributes.ref ?? '');
    if (!area) return [];
    const { top, left, bottom, right } = area;
    const isTitle = !isHeader(top) && (right - left + 1) * 2 > table.right - table.left + 1;
    const isWhole = right >= table.right && (left <= table.left || isTitle);
    const grows = right > after || (right === after && left < right && (isSpanned || isWhole));
    const own = { top, left: moved(left, after), bottom, right: left > after || grows ? right + 1 : right };
    const twin = left === like && right === like ? [{ top, left: after + 1, bottom, right: after + 1 }] : [];
    return [own, ...twin];
  });
  list.children = all.map((area) => made(list, 'mergeCell', { ref: areaAddress(area) }));
  list.attributes.count = String(all.length);
}
