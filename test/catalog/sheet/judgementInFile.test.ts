// A person's judgement of a unit, with who, day and scope, stands in the workbook as a file and stays there when the file is saved again.

import type { Judgement } from '../../../src/catalog/Catalog';
import { shapotou } from '../../../src/catalog/regions/640502-shapotou';
import { catalogSheetPlan } from '../../../src/catalog/sheet/catalogSheetPlan';
import { putCatalog } from '../../../src/catalog/sheet/putCatalog';
import { readCatalogSheet } from '../../../src/catalog/sheet/readCatalogSheet';
import { editWorkbookFile, openWorkbookFile, writeWorkbookFile } from '../../../src/workbook/file';

const judgements: readonly Judgement[] = [
  {
    word: '区健康医院',
    verdict: 'alias',
    unit: '区医疗健康总院',
    by: '王敏',
    on: '2022-09-30',
    scope: 'workbook',
  },
  { word: '远航互联', verdict: 'not-unit', unit: null, by: '李建国', on: '2022-10-08', scope: 'desk' },
];

async function judgementsIn(bytes: Uint8Array): Promise<readonly Judgement[] | undefined> {
  const opened = await openWorkbookFile(bytes, '表.xlsx');
  if (!opened.ok) throw new Error(opened.problem.id);
  const [sheet] = await opened.workbook.readSheets();
  return sheet && readCatalogSheet(sheet).catalog.judgements;
}

test('written, read, changed elsewhere and saved again: the same judgements', async () => {
  const grid = putCatalog(null, { ...shapotou, judgements });
  const plan = catalogSheetPlan(grid);
  const first = await writeWorkbookFile([plan]);
  expect(await judgementsIn(first)).toEqual(judgements);
  const again = await editWorkbookFile(first, [
    { sheet: plan.name, cell: 'Z99', expected: null, content: '别处的字' },
  ]);
  expect(await judgementsIn(again)).toEqual(judgements);
});
