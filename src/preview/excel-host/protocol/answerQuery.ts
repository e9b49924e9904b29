// What is answered when properties are loaded, and how an object is found again in the next batch.

import type { HostState } from '../HostState';
import { membersOf } from '../objects';
import type { ExcelObject } from '../objects/ExcelObject';
import type { WireQuery } from './wire';

/** `Id` for children of collections, `_ReferenceId` for ranges; without one the client calls the path invalid after the sync. */
export function identity(object: ExcelObject, host: HostState, keep: boolean): Record<string, unknown> {
  const members = membersOf(object);
  if (members.id) return { Id: members.id(object as never) };
  if (members.kept && keep) return { _ReferenceId: host.references.keep(object) };
  return {};
}

/** Loaded properties in PascalCase, nested objects as objects, a collection as `{_Items}`, a null object as null. */
export function answerQuery(
  object: ExcelObject | null,
  query: WireQuery | undefined,
  host: HostState,
  keep: boolean,
): unknown {
  if (!object) return null;
  const members = membersOf(object);
  const select = query?.Select ?? [];
  if (members.items) {
    const skip = query?.Skip ?? 0;
    const items = members.items(object as never, host).slice(skip, query?.Top ? skip + query.Top : undefined);
    return { _Items: items.map((item) => answerQuery(item, { Select: select }, host, false)) };
  }
  const answer = identity(object, host, keep);
  const inner = new Map<string, string[]>();
  const all = select.length === 0 || select.includes('*');
  const own = all ? Object.keys(members.read ?? {}) : [];
  for (const name of select) {
    const [head = '', ...rest] = name.split('/');
    const wire = wireName(head);
    if (head === '*') continue;
    if (members.go?.[wire])
      inner.set(wire, [...(inner.get(wire) ?? []), ...(rest.length ? [rest.join('/')] : [])]);
    else own.push(wire);
  }
  for (const name of own) {
    if (!all) host.assertLevel(object.type, name);
    const read = members.read?.[name];
    if (!read) throw host.refuse(`${object.type}.${name}`);
    answer[name] = read(object as never, host);
  }
  for (const [name, names] of inner) {
    const go = members.go?.[name];
    answer[name] = go ? answerQuery(go(object as never, host), { Select: names }, host, keep) : null;
  }
  return answer;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
