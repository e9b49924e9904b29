// The attributes of one tag, by their name without namespace prefix.
import { decodeEntities } from './decodeEntities';

/** Values by name; a missing attribute is undefined. */
export type AttributeValues = Readonly<Partial<Record<string, string>>>;

/**
 * Attribute values of a tag as `scanXml` reports it. Read by hand: a big sheet has a million tags.
 * @example readAttributes(' r="C4" s="3"') //=> { r: 'C4', s: '3' }
 */
export function readAttributes(written: string): AttributeValues {
  const values: Record<string, string> = {};
  let at = 0;
  for (;;) {
    const equals = written.indexOf('=', at);
    if (equals < 0) return values;
    const name = written.slice(at, equals).trim();
    const double = written.indexOf('"', equals);
    const single = written.indexOf("'", equals);
    const start = double < 0 || (single >= 0 && single < double) ? single : double;
    const end = start < 0 ? -1 : written.indexOf(written.charAt(start), start + 1);
    if (end < 0) return values;
    values[name.slice(name.indexOf(':') + 1)] = decodeEntities(written.slice(start + 1, end));
    at = end + 1;
  }
}

/** True for the ways a writer may say yes: 1, true, on. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
