// Links of a planned sheet: inside the new workbook, or back into the source workbook when its address is given.
import { cellAddress } from '../../address';
import type { SheetContext } from './SheetContext';
import { quotedSheet } from './formulaText';
import { element } from './xml';

/** One link; `relation` is the relationship that names the other workbook, absent for a link inside this one. */
export interface SheetLink {
  readonly cell: string;
  readonly location: string;
  readonly relation?: string;
}

/** The links that lead somewhere; `sourceRelation` is the relationship id of the source workbook. */
export function sheetLinks(context: SheetContext, sourceRelation: string): SheetLink[] {
  const links: SheetLink[] = [];
  context.plan.rows.forEach((row, rowPlace) => {
    row.cells.forEach((cell, columnPlace) => {
      if (!cell?.link) return;
      const { sheet, address } = cell.link;
      const here = context.sheetNames.has(sheet);
      if (!here && context.sourceAddress === undefined) return;
      const link = {
        cell: cellAddress(rowPlace + 1, columnPlace + 1),
        location: `${quotedSheet(sheet)}!${address}`,
      };
      links.push(here ? link : { ...link, relation: sourceRelation });
    });
  });
  return links;
}

/** The links as the worksheet part writes them. */
export function linksXml(links: readonly SheetLink[]): string {
  if (links.length === 0) return '';
  const entries = links.map(({ cell, location, relation }) =>
    element('hyperlink', { ref: cell, 'r:id': relation, location }),
  );
  return element('hyperlinks', {}, ...entries);
}
