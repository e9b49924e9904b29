// Whoever wrote the file: it is read the same, and writing two cells changes nothing but the sheet's own part.
import { openEditableFile } from '../../../src/workbook/file';
import { ZipArchive } from '../../../src/workbook/file/zip/ZipArchive';
import { cellAt, type SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { convert } from '../../support/libreOffice';
import { foreignPackage, foreignParts } from './foreignPackages';

jest.setTimeout(180_000);

const names = Object.keys(foreignParts);

async function opened(bytes: Uint8Array) {
  const file = await openEditableFile(bytes, '表.xlsx');
  if (!file.ok) throw new Error(file.problem.id);
  return file.workbook;
}

const textsOf = (sheet: SheetSnapshot | undefined) =>
  [1, 2, 3].map((row) => [1, 2, 3].map((column) => (sheet && cellAt(sheet, row, column)?.value) ?? null));

async function written(name: string) {
  const before = await foreignPackage(name);
  const workbook = await opened(before);
  const report = await workbook.apply(
    [
      { sheet: '任务分工', cell: 'C2', expected: null, content: '=已印发' },
      { sheet: '任务分工', cell: 'C3', expected: null, content: '推进中' },
    ],
    { scope: { 任务分工: [{ top: 2, left: 3, bottom: 3, right: 3 }] }, label: '填报' },
  );
  return { before, workbook, report };
}

test.each(names)('%s: read', async (name) => {
  const [sheet] = await (await opened(await foreignPackage(name))).readSheets();
  expect(textsOf(sheet)).toEqual([
    ['任务内容', '责任单位', '进展情况'],
    ['建立机制', '区财政局', null],
    [null, '区教育局', null],
  ]);
  expect(sheet?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
});

test.each(names)('%s: written', async (name) => {
  const { before, workbook, report } = await written(name);
  expect(report.written).toHaveLength(2);
  const [one, other] = await Promise.all([before, workbook.bytes].map((bytes) => ZipArchive.open(bytes)));
  expect(other?.names).toEqual(one?.names);
  const differing: string[] = [];
  for (const part of one?.names ?? [])
    if (!Buffer.from((await one?.read(part)) ?? []).equals(Buffer.from((await other?.read(part)) ?? [])))
      differing.push(part.replaceAll('\\', '/'));
  expect(differing.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const [sheet] = await (await opened(workbook.bytes)).readSheets();
  expect(textsOf(sheet)).toEqual([
    ['任务内容', '责任单位', '进展情况'],
    ['建立机制', '区财政局', '=已印发'],
    [null, '区教育局', '推进中'],
  ]);
  await workbook.undo();
  const [back] = await workbook.readSheets();
  expect(textsOf(back)[1]).toEqual(['建立机制', '区财政局', null]);
});

test.each([
  'the plain one',
  'a prefix before every element',
  'texts in the cells, no part of texts',
  'WPS: absolute names, lists, rules, extensions, its own parts',
  'rules, lists, comments, pictures, names, links to other files, a hidden sheet',
])('%s: LibreOffice opens what was written', async (name) => {
  const { workbook } = await written(name);
  const [sheet] = await (await opened(await convert(workbook.bytes, 'xlsx'))).readSheets();
  expect(textsOf(sheet)).toEqual([
    ['任务内容', '责任单位', '进展情况'],
    ['建立机制', '区财政局', '=已印发'],
    [null, '区教育局', '推进中'],
  ]);
});
