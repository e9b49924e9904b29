// A kind of defect: what is done to a table, and what a check must say about it.

import {
  addressOf,
  isMerged,
  placeOf,
  textAt,
  write,
  type Cell,
  type PlantedField,
  type PlantedSheet,
} from './PlantedSheet';
import type { Random } from './Random';

/** Where a defect is planted. */
export interface Spot {
  readonly sheet: PlantedSheet;
  /** Place of the task, from 0. */
  readonly task: number;
  readonly random: Random;
}

/** One kind of defect. */
export interface Defect {
  readonly name: string;
  /** Two defects of one family are not planted into one table: each would change what the other means. */
  readonly family: string;
  /** Plants it and names the findings it must give (`rule cell`, `rule` alone where there is no cell); null where it does not fit, and nothing was changed. */
  plant(spot: Spot): readonly string[] | null;
}

/** The cell of a field that is the task's own; null where the shape has none or merges it. */
export function own({ sheet, task }: Spot, field: PlantedField): Cell | null {
  return isMerged(sheet, task, field) ? null : placeOf(sheet, task, field);
}

/** The cell where units answer first: 牵头 or 责任. */
export const answering = (spot: Spot): Cell | null => own(spot, 'lead') ?? own(spot, 'responsible');

/** A defect that is one text in one cell. */
export function textDefect(
  rule: string,
  field: PlantedField | 'answering',
  texts: string | ((before: string, spot: Spot) => string | null),
  more: { readonly name?: string; readonly family?: string; readonly status?: string } = {},
): Defect {
  return {
    name: more.name ?? `${rule} ${field}`,
    family: more.family ?? `${rule} ${field}`,
    plant(spot) {
      const cell = field === 'answering' ? answering(spot) : own(spot, field);
      if (!cell) return null;
      const before = textAt(spot.sheet, cell);
      const text = typeof texts === 'string' ? spot.random.pick(texts.split('|')) : texts(before, spot);
      if (text === null || text === before) return null;
      const status = own(spot, 'status');
      if (more.status !== undefined && status) write(spot.sheet, status, more.status);
      write(spot.sheet, cell, text);
      return [`${rule} ${addressOf(cell)}`];
    },
  };
}

/** The printed number in front of a text, for shapes that number there. */
export const numberOf = (text: string): string => /^\d+\./.exec(text)?.[0] ?? '';
