// The shipped catalogs that have been fetched so far: a table needs its own region's only.

import type { Catalog } from '../Catalog';
import { shippedRegions } from './headers';

const loaded = new Map<string, Catalog>();

/** One file a region, fetched when a document names it. */
const files: Readonly<Record<string, () => Promise<Catalog>>> = {
  '230100': async () => (await import('./230100-harbin')).harbin,
  '420626': async () => (await import('./420626-baokang')).baokang,
  '500103': async () => (await import('./500103-yuzhong')).yuzhong,
  '622900': async () => (await import('./622900-linxia')).linxia,
  '640502': async () => (await import('./640502-shapotou')).shapotou,
};

/** The catalog of a shipped region's code; null until it has been fetched. */
export function loadedCatalog(id: string): Catalog | null {
  return loaded.get(id) ?? null;
}

/** Puts catalogs that are at hand among the fetched ones. */
export function addLoadedCatalogs(catalogs: readonly Catalog[]): void {
  for (const catalog of catalogs) loaded.set(catalog.region.id, catalog);
}

/** Fetches the catalogs of all shipped regions that a text names; call it before reading a document. */
export async function loadCatalogsNamedIn(texts: Iterable<string>): Promise<void> {
  const missing = shippedRegions.filter(({ id }) => !loaded.has(id));
  const named = new Set<string>();
  const anyWord = new RegExp(
    missing.flatMap(({ id, titleWords }) => [id, ...titleWords]).join('|') || '(?!)',
  );
  for (const text of texts) {
    const plain = /\s/.test(text) ? text.replace(/\s/g, '') : text;
    if (!anyWord.test(plain)) continue;
    for (const { id, titleWords } of missing) {
      if (id === plain || titleWords.some((word) => plain.includes(word))) named.add(id);
    }
  }
  addLoadedCatalogs(
    await Promise.all([...named].map((id) => files[id]?.()).filter((file) => file !== undefined)),
  );
}
