// A repair of official text: in an issued table it is shown, never done; in a draft a person may take it.

import type { Field } from '../table/DutyTable';
import { cellAddress } from '../workbook/address';
import type { Repair } from './Finding';
import type { TableState } from './TableState';

/**
 * The whole cell before and after some of its parts were replaced.
 * @example officialRepair('issued', field, [{ span: [0, 4], text: '县卫健局' }]).kind //=> 'display'
 */
export function officialRepair(
  state: TableState,
  field: Field,
  parts: readonly { readonly span: readonly [number, number]; readonly text: string }[],
): Repair {
  const after = [...parts]
    .sort((a, b) => b.span[0] - a.span[0])
    .reduce((text, { span, text: part }) => text.slice(0, span[0]) + part + text.slice(span[1]), field.raw);
  return {
    kind: state === 'issued' ? 'display' : 'suggested',
    cell: cellAddress(field.row, field.column),
    before: field.raw,
    after,
  };
}
