// Fill, font and borders of a named style or a conditional format: kept property by property. Source: @types/office-js.

import { invalidArgument } from '../protocol/ExcelError';
import type { FormatBag, HostState } from '../HostState';
import type { ObjectOf } from './ExcelObject';
import type { Members } from './Members';

type Kind = 'string' | 'number' | 'boolean';

/** Setters that keep values of one kind under a path. */
export function kept<T>(
  bagOf: (object: T, host: HostState) => FormatBag,
  names: Readonly<Record<string, readonly [path: string | ((object: T) => string), kind: Kind]>>,
): Record<string, (object: T, value: unknown, host: HostState) => void> {
  return Object.fromEntries(
    Object.entries(names).map(([name, [path, kind]]) => [
      name,
      (object: T, value: unknown, host: HostState) => {
        if (typeof value !== kind) throw invalidArgument();
        const bag = bagOf(object, host);
        bag.values.set(typeof path === 'string' ? path : path(object), value);
        bag.changed();
      },
    ]),
  );
}

/** `conditionalFormat.custom.format`. */
export const format: Members<ObjectOf<'Format'>> = {
  go: {
    Fill: ({ format: bag }) => ({ type: 'Fill', format: bag }),
    Font: ({ format: bag }) => ({ type: 'Font', format: bag }),
    Borders: ({ format: bag }) => ({ type: 'BorderCollection', format: bag }),
  },
};

/** Background. */
export const fill: Members<ObjectOf<'Fill'>> = {
  write: kept<ObjectOf<'Fill'>>((object) => object.format, { Color: ['fill.color', 'string'] }),
};

/** Letters. */
export const font: Members<ObjectOf<'Font'>> = {
  write: kept<ObjectOf<'Font'>>((object) => object.format, {
    Name: ['font.name', 'string'],
    Size: ['font.size', 'number'],
    Bold: ['font.bold', 'boolean'],
    Italic: ['font.italic', 'boolean'],
    Strikethrough: ['font.strikethrough', 'boolean'],
    Underline: ['font.underline', 'string'],
    Color: ['font.color', 'string'],
  }),
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];

/** Lines around cells; `getItem(side)`. */
export const borderCollection: Members<ObjectOf<'BorderCollection'>> = {
  at: ({ format: bag }, key) => {
    if (!SIDES.includes(String(key))) throw invalidArgument();
    return { type: 'Border', format: bag, side: String(key) };
  },
};

/** One line. */
export const border: Members<ObjectOf<'Border'>> = {
  write: kept<ObjectOf<'Border'>>((object) => object.format, {
    Style: [({ side }) => `borders.${side}.style`, 'string'],
    Color: [({ side }) => `borders.${side}.color`, 'string'],
    Weight: [({ side }) => `borders.${side}.weight`, 'string'],
  }),
};
