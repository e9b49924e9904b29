// Which parts of a package make its recipients see an add-in, and which hold what ours remembered?
import { scanXml } from '../xml/scanXml';
import { readRelations, relationsName } from '../open/relations';

/** Every text we keep in a workbook lies in a custom XML part of such a namespace. */
const OUR_SPACE = 'urn:duty-table:';
const CUSTOM_ITEM = /^customxml\/[^/]+\.xml$/i;

/** Reads a part as text; null when there is none. */
export type ReadPart = (name: string) => Promise<string | null>;

/**
 * Names of the parts that go: the task panes the file opens with, the add-ins they name, and our own custom XML parts, each with
 * its relationships. An add-in that stands in a drawing is content of the sheet and stays.
 */
export async function addInParts(names: readonly string[], read: ReadPart): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  for (const drawing of names.filter((name) => /^xl\/drawings\/[^/]+\.xml$/i.test(name)))
    for (const target of await targets(drawing, read, () => true)) shown.add(target);
  const going = new Set<string>();
  for (const pane of await targets('', read, (kind) => kind === 'webextensiontaskpanes')) {
    going.add(pane);
    for (const addIn of await targets(pane, read, () => true)) {
      if (shown.has(addIn)) continue;
      going.add(addIn);
      for (const picture of await targets(addIn, read, () => true)) going.add(picture);
    }
  }
  for (const item of names.filter((name) => CUSTOM_ITEM.test(name))) {
    if (!(await isOurs(item, read))) continue;
    going.add(item);
    for (const properties of await targets(item, read, () => true)) going.add(properties);
  }
  return new Set([...going].flatMap((name) => [name, relationsName(name)]));
}

async function targets(owner: string, read: ReadPart, wanted: (kind: string) => boolean): Promise<string[]> {
  const xml = await read(relationsName(owner));
  const relations = xml === null ? [] : readRelations(xml, owner);
  return relations.filter(({ kind }) => wanted(kind)).map(({ target }) => target);
}

async function isOurs(item: string, read: ReadPart): Promise<boolean> {
  let space: string | undefined;
  const xml = await read(item);
  if (xml === null) return false;
  scanXml(xml, {
    open: (_name, { xmlns }) => {
      space ??= xmlns ?? '';
    },
    close: () => undefined,
  });
  return space?.startsWith(OUR_SPACE) === true;
}
