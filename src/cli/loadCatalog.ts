// The catalog the person asks for: a file, or the shipped one of a region; none when neither is said.

import { loadCatalogsNamedIn, parseCatalog, regionCatalog } from '../catalog';
import type { Catalog } from '../catalog/Catalog';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import type { DocumentOptions } from './options';
import { Problem } from './Problem';
import { readJson } from './readJson';
import type { Terminal } from './Terminal';

/** The catalog of `--catalog`, else of `--region` when it is a shipped one; throws `Problem` for a file that is none. */
export async function loadCatalog(
  { catalog: file, region }: DocumentOptions,
  terminal: Terminal,
): Promise<Catalog | null> {
  if (file === undefined) {
    await loadCatalogsNamedIn(region === undefined ? [] : [region]);
    return region === undefined ? null : regionCatalog(region);
  }
  const parsed = parseCatalog(await readJson(file, terminal));
  if (parsed.ok) return parsed.value;
  const places = [...new Set(parsed.problems.map(({ path }) => path).filter((path) => path !== ''))];
  const { badCatalog, badCatalogPlaces } = cliWords.problems;
  throw new Problem(
    fill(places.length > 0 ? badCatalogPlaces : badCatalog, { file, places: places.join('、') }),
  );
}
