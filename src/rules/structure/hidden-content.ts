// Is there content in hidden rows or columns of the table?

import { hiddenContent as words } from '../../messages/zh-CN/rules/structure/hidden-content';
import { columnLetters } from '../../workbook/address';
import { hiddenParts, type HiddenPart } from '../facts/hiddenParts';
import type { TableRule } from '../Rule';

export const hiddenContent: TableRule = {
  id: 'structure/hidden-content',
  target: 'table',
  messages: { rows: 'warning', columns: 'warning' },
  words,
  check: ({ table, sheet }) =>
    hiddenParts(table, sheet).map((part) => ({
      message: part.kind,
      at: part.at,
      data: { places: placesOf(part) },
    })),
};

/** `12—15`, or `E—G` for columns. */
function placesOf({ kind, first, last }: HiddenPart): string {
  const name = kind === 'rows' ? String : columnLetters;
  return first === last ? name(first) : `${name(first)}—${name(last)}`;
}
