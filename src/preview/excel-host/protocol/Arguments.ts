// Are a call's arguments of the kind the member takes? Excel refuses others with InvalidArgument, so this host does too.

import type { ExcelObject, ObjectOf } from '../objects/ExcelObject';
import { invalidArgument } from './ExcelError';

/** Arguments of one call, read by place and kind. */
export class Arguments {
  constructor(private readonly list: readonly unknown[]) {}

  /** Was the argument left out (null counts, as on the wire)? */
  isAbsent(place: number): boolean {
    return this.list[place] === undefined || this.list[place] === null;
  }

  /** The argument as it came. */
  raw(place: number): unknown {
    return this.list[place];
  }

  text(place: number): string {
    const value = this.list[place];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  whole(place: number): number {
    const value = this.list[place];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(place: number): boolean {
    const value = this.list[place];
    if (value === undefined || value === null) return false;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  record(place: number): Readonly<Record<string, unknown>> {
    const value = this.list[place];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
    return value as Readonly<Record<string, unknown>>;
  }

  object<K extends ExcelObject['type']>(place: number, type: K): ObjectOf<K> {
    const value = this.list[place] as ExcelObject | undefined;
    if (value?.type !== type) throw invalidArgument();
    return value as ObjectOf<K>;
  }
}
