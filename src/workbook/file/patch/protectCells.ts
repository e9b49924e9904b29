// A sheet whose official cells are locked: only the cells named may be filled in, some of them from a list.
import { type Area, areaAddress } from '../../address';
import { cellPosition } from '../sheet/cellPosition';
import { cellElement } from './cells';
import { childOf, childrenOf, made } from './elements';
import { putInOrder } from './sheetOrder';
import type { StylePatch } from './StylePatch';
import type { XmlElement } from './XmlElement';

/** Locks the sheet without a password; rows can still be made higher. */
export function protectCells(
  sheet: XmlElement,
  data: XmlElement,
  open: readonly Area[],
  patch: StylePatch,
): void {
  const isOpen = new Set<string>();
  for (const area of open)
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellElement(data, row, column);
        isOpen.add(cell.attributes.r ?? '');
        cell.attributes.s = patch.variant(cell.attributes.s, { locked: false });
      }
  for (const row of childrenOf(data, 'row'))
    for (const cell of childrenOf(row, 'c'))
      if (!isOpen.has(cell.attributes.r ?? '') && patch.isUnlocked(cell.attributes.s))
        cell.attributes.s = patch.variant(cell.attributes.s, { locked: true });
  for (const column of childrenOf(childOf(sheet, 'cols'), 'col'))
    if (patch.isUnlocked(column.attributes.style))
      column.attributes.style = patch.variant(column.attributes.style, { locked: true });
  sheet.children = sheet.children.filter(
    (one) => typeof one === 'string' || !/(?:^|:)(?:sheetProtection|protectedRanges)$/.test(one.name),
  );
  putInOrder(
    sheet,
    made(sheet, 'sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatRows: 0, formatColumns: 0 }),
  );
}

/** Longest list that a rule may hold itself. */
const MOST_LIST = 255;

/** Puts a list of words on areas in place of the rules that stand there. */
export function putChoices(sheet: XmlElement, areas: readonly Area[], words: readonly string[]): void {
  const list = `"${words.join(',')}"`;
  if (words.some((word) => /[,"]/.test(word)) || list.length > MOST_LIST) return;
  const lists = childOf(sheet, 'dataValidations') ?? made(sheet, 'dataValidations');
  lists.children = childrenOf(lists, 'dataValidation').filter(
    ({ attributes: { sqref = '' } }) => !sqref.split(/\s+/).some((one) => touches(one, areas)),
  );
  const rule = made(
    lists,
    'dataValidation',
    { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: areas.map(areaAddress).join(' ') },
    [made(lists, 'formula1', {}, [list])],
  );
  lists.children.push(rule);
  lists.attributes = { count: String(lists.children.length) };
  if (!sheet.children.includes(lists)) putInOrder(sheet, lists);
}

function touches(reference: string, areas: readonly Area[]): boolean {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':');
  const [from, to] = [cellPosition(first), cellPosition(last)];
  return (
    from !== null &&
    to !== null &&
    areas.some(
      ({ top, left, bottom, right }) =>
        from.row <= bottom && to.row >= top && from.column <= right && to.column >= left,
    )
  );
}
