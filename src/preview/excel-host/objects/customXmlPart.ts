// Excel.CustomXmlPart: XML that add-ins keep in the workbook. Source: @types/office-js (ExcelApi 1.5).

import type { HostState } from '../HostState';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/ExcelError';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';

/** All of the workbook. */
export const customXmlPartCollection: Members<ObjectOf<'CustomXmlPartCollection'>> = {
  items: (_, host) => [...host.customXml.keys()].map((id) => ({ type: 'CustomXmlPart', id })),
  at: (_, key, host) => existing(String(key), host),
  call: {
    Add: (_, given, host) => {
      const id = host.newId('xml');
      host.customXml.set(id, sound(given.text(0)));
      return { type: 'CustomXmlPart', id };
    },
    GetByNamespace: (_, given) => ({ type: 'CustomXmlPartScopedCollection', namespace: given.text(0) }),
    GetCount: (_, __, host) => host.customXml.size,
    GetItem: (_, given, host) => existing(given.text(0), host),
    GetItemOrNullObject: (_, given, host) =>
      host.customXml.has(given.text(0)) ? { type: 'CustomXmlPart', id: given.text(0) } : null,
  },
};

/** Those of one namespace. */
export const customXmlPartScopedCollection: Members<ObjectOf<'CustomXmlPartScopedCollection'>> = {
  items: ({ namespace }, host) => within(namespace, host),
  at: (_, key, host) => existing(String(key), host),
  call: {
    GetCount: ({ namespace }, _, host) => within(namespace, host).length,
    // "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error." (… returns null)
    GetOnlyItem: ({ namespace }, _, host) => {
      const only = onlyOne(namespace, host);
      if (!only)
        throw new ExcelError('GeneralException', 'The collection does not hold exactly one part.', 500);
      return only;
    },
    GetOnlyItemOrNullObject: ({ namespace }, _, host) => onlyOne(namespace, host),
  },
};

/** One part. */
export const customXmlPart: Members<ObjectOf<'CustomXmlPart'>> = {
  id: ({ id }) => id,
  read: {
    Id: ({ id }) => id,
    NamespaceUri: ({ id }, host) => namespaceOf(host.customXml.get(id) ?? ''),
  },
  call: {
    GetXml: ({ id }, _, host) => host.customXml.get(id) ?? null,
    SetXml: ({ id }, given, host) => {
      host.customXml.set(id, sound(given.text(0)));
      return null;
    },
    Delete: ({ id }, _, host) => {
      host.customXml.delete(id);
      return null;
    },
  },
};

/** "xml: XML content. Must be a valid XML fragment." */
function sound(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw invalidArgument();
  return xml;
}

function within(namespace: string, host: HostState): ObjectOf<'CustomXmlPart'>[] {
  return [...host.customXml]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => ({ type: 'CustomXmlPart', id }));
}

function onlyOne(namespace: string, host: HostState): ExcelObject | null {
  const found = within(namespace, host);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function namespaceOf(xml: string): string {
  return /^(?:<\?[^>]*\?>)?\s*<[^>]*?\bxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}

function existing(id: string, host: HostState): ExcelObject {
  if (!host.customXml.has(id)) throw itemNotFound();
  return { type: 'CustomXmlPart', id };
}
