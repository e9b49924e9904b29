// What one class of the object model can do: its table of contents, by the wire's PascalCase names.

import type { Arguments } from '../protocol/Arguments';
import type { HostState } from '../HostState';
import type { ExcelObject } from './ExcelObject';

/** Members of the class `T`; a name that stands in none of the tables is answered with ApiNotFound. */
export interface Members<T extends ExcelObject> {
  /** Scalar properties that can be loaded. */
  readonly read?: Readonly<Record<string, (object: T, host: HostState) => unknown>>;
  /** Properties that can be set. */
  readonly write?: Readonly<Record<string, (object: T, value: unknown, host: HostState) => void>>;
  /** Properties that lead to another object; null = a null object. */
  readonly go?: Readonly<Record<string, (object: T, host: HostState) => ExcelObject | null>>;
  /** Methods that answer an object, null (a null object), or a plain value. */
  readonly call?: Readonly<Record<string, (object: T, given: Arguments, host: HostState) => unknown>>;
  /** `collection.getItem(key)`. */
  readonly at?: (object: T, key: unknown, host: HostState) => ExcelObject;
  /** What a collection holds. */
  readonly items?: (object: T, host: HostState) => readonly ExcelObject[];
  /** Children of collections: the key by which the next batch finds the object again. */
  readonly id?: (object: T) => string;
  /** Ranges: the host keeps a reference as long as the client needs it. */
  readonly kept?: true;
}
