// The attributes of one tag, by their name without namespace prefix.
import { decodeEntities } from './decodeEntities';

const ATTRIBUTE = /(?:[^\s=:]+:)?([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Values by name; a missing attribute is undefined. */
export type AttributeValues = Readonly<Partial<Record<string, string>>>;

/**
 * Attribute values of a tag as `scanXml` reports it.
 * @example readAttributes(' r="C4" s="3"') //=> { r: 'C4', s: '3' }
 */
export function readAttributes(written: string): AttributeValues {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    values[name] = decodeEntities(double ?? single ?? '');
  }
  return values;
}

/** True for the ways a writer may say yes: 1, true, on. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
