// The catalog the person asks for: a file, or the shipped one of a region; none when neither is said.

import { catalogInUse, loadCatalogsNamedIn, parseCatalog, regionCatalog } from '../catalog';
import type { Catalog } from '../catalog/Catalog';
import { catalogOfSheets } from '../jobs/catalog/catalogFiles';
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
  if (/\.xls[xm]$/i.test(file)) return catalogOfWorkbook(file, terminal);
  const parsed = parseCatalog(await readJson(file, terminal));
  if (parsed.ok) return catalogInUse(parsed.value);
  const places = [...new Set(parsed.problems.map(({ path }) => path).filter((path) => path !== ''))];
  const { badCatalog, badCatalogPlaces } = cliWords.problems;
  throw new Problem(
    fill(places.length > 0 ? badCatalogPlaces : badCatalog, { file, places: places.join('、') }),
  );
}

/** The sheet 参考目录 of a workbook; cells that cannot be used are told by their address, the rest serves. */
async function catalogOfWorkbook(file: string, terminal: Terminal): Promise<Catalog> {
  const opened = await terminal.openWorkbook(file);
  if (!opened.ok) throw new Problem(opened.sentence);
  const read = await catalogOfSheets(await opened.workbook.readSheets());
  const inFile = (sentence: string): string => fill(cliWords.problems.inFile, { file, sentence });
  if (!read.ok) throw new Problem(inFile(read.sentence));
  for (const sentence of read.problems) terminal.tell(inFile(sentence));
  return catalogInUse(read.catalog);
}
