// What goes onto the sheet 参考目录 comes back as it was: in memory, and through a real .xlsx file.

import fc from 'fast-check';
import { parseCatalog } from '../../../src/catalog';
import type { Catalog } from '../../../src/catalog/Catalog';
import { catalogSheetPlan } from '../../../src/catalog/sheet/catalogSheetPlan';
import { putCatalog } from '../../../src/catalog/sheet/putCatalog';
import { readCatalogSheet } from '../../../src/catalog/sheet/readCatalogSheet';
import { shippedCatalogs } from '../../../src/catalog/regions';
import { openWorkbookFile, writeWorkbookFile } from '../../../src/workbook/file';
import { anyCatalog } from './anyCatalog';
import { sheetOfPlan } from '../../taskpane/PlanWorkbook';

const planOf = (catalog: Catalog) => catalogSheetPlan(putCatalog(null, catalog), true);

async function throughFile(catalog: Catalog): Promise<unknown> {
  const opened = await openWorkbookFile(await writeWorkbookFile([planOf(catalog)]), '参考目录.xlsx');
  if (!opened.ok) return opened;
  const [sheet] = await opened.workbook.readSheets();
  return sheet && readCatalogSheet(sheet);
}

test('any catalog is the same again after the sheet', () => {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const read = readCatalogSheet(sheetOfPlan(planOf(catalog)));
      expect(read.problems).toEqual([]);
      expect(read.catalog).toEqual(catalog);
    }),
  );
});

test('any catalog is the same again after an .xlsx file, bytes included', async () => {
  await fc.assert(
    fc.asyncProperty(anyCatalog, async (catalog) => {
      expect(await throughFile(catalog)).toMatchObject({ catalog, problems: [] });
      const again = await writeWorkbookFile([planOf(catalog)]);
      expect(again).toEqual(await writeWorkbookFile([planOf(catalog)]));
    }),
    { numRuns: 10 },
  );
});

test('any catalog is the same again after .json', () => {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const parsed = parseCatalog(JSON.parse(JSON.stringify(catalog)));
      expect(parsed).toEqual({ ok: true, value: catalog });
    }),
  );
});

test.each(shippedCatalogs.map((catalog) => [catalog.region.name, catalog] as const))(
  'the shipped catalog of %s is the same again after an .xlsx file',
  async (_, catalog) => {
    expect(await throughFile(catalog)).toEqual({ sheet: '参考目录', catalog, problems: [] });
  },
);

test('putting a catalog on its own sheet changes nothing', () => {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const grid = putCatalog(null, catalog);
      expect(catalogSheetPlan(putCatalog(grid, catalog))).toEqual(catalogSheetPlan(grid));
    }),
  );
});
