// A unit's workbook: its tasks and nothing else, as the master prints them; whatever tasks are sent out, they come back unharmed.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openTable } from '../../../src/jobs/openTable';
import { prepareSheets } from '../../../src/jobs/prepareReading';
import { cellRuns } from '../../../src/jobs/returns/cellRuns';
import { dispatchRows } from '../../../src/jobs/returns/dispatchRows';
import { masterTable, type MasterTable } from '../../../src/jobs/returns/MasterTable';
import { mergeProblems } from '../../../src/jobs/returns/mergeProblems';
import { officialProblems } from '../../../src/jobs/returns/officialProblems';
import { planDispatch, type DispatchOptions } from '../../../src/jobs/returns/planDispatch';
import { readReturn } from '../../../src/jobs/returns/readReturn';
import type { DispatchPlan } from '../../../src/workbook/DispatchPlan';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { openWorkbookFile, readProperties, writeDispatch } from '../../../src/workbook/file';
import { ZipArchive } from '../../../src/workbook/file/zip/ZipArchive';
import { masterOf, withCells } from './round';

const options: DispatchOptions = {
  units: null,
  whole: false,
  issue: '第3期',
  due: '2022-10-10',
  day: '2022-09-25',
};

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const opened = await openWorkbookFile(bytes, 'x.xlsx');
  if (!opened.ok) throw new Error(opened.problem.id);
  return opened.workbook.readSheets();
}

async function seed(name: string): Promise<{ bytes: Uint8Array; master: MasterTable }> {
  const bytes = new Uint8Array(readFileSync(`seeds/${name}.xlsx`));
  const sheets = await sheetsOf(bytes);
  await prepareSheets(sheets);
  const opened = openTable(sheets);
  const sheet = opened.ok ? sheets.find((one) => one.name === opened.table.sheet) : undefined;
  if (!opened.ok || !sheet) throw new Error(name);
  return { bytes, master: masterTable({ ...opened, sheet }, { asOf: '2022-09-25', period: null }) };
}

test.each(['000-shapotou', '000-shapotou-filled', '004-yuzhong-list'])(
  '%s: any of its tasks read back letter for letter, merged cells and all',
  async (name) => {
    const { bytes, master } = await seed(name);
    const { table, sheet } = master;
    const [base] = planDispatch(master, options).files;
    const all = table.tasks.map(({ index }) => index);
    const some = fc.subarray(all, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, async (own) => {
        const rows = dispatchRows(table, sheet, new Set(own));
        const runs = cellRuns(table, sheet, rows);
        const plan = {
          ...base?.plan,
          drop: rows.drop,
          body: rows.body,
          runs,
          open: [],
          choices: null,
        } as DispatchPlan;
        const out = await writeDispatch(bytes, plan);
        const content = {
          ok: true as const,
          sheets: await sheetsOf(out),
          properties: await readProperties(out),
        };
        const answer = readReturn({ file: 'x', content }, master, '');
        if (!answer.ok) throw new Error(answer.reason);
        const tasks = table.tasks.filter(({ index }) => own.includes(index));
        const unit = { key: 'x', name: 'x', names: [], tasks, principal: new Set<number>() };
        expect(answer.read.table.tasks).toHaveLength(own.length);
        expect([
          ...officialProblems(answer.read, master, unit),
          ...mergeProblems(answer.read, master),
        ]).toEqual([]);
      }),
      { numRuns: 10, examples: all.slice(0, 5).map((index) => [[index]]) },
    );
  },
  60_000,
);

test('only the unit’s entries are open, states come from a list, nothing else of the master goes along', async () => {
  const { bytes, master } = await seed('000-shapotou');
  const { files } = planDispatch(master, { ...options, units: ['区发改局'] });
  const [file] = files;
  const out = await writeDispatch(bytes, file?.plan as DispatchPlan);
  const [sheet, guide] = await sheetsOf(out);
  expect([sheet?.isProtected, guide?.isProtected, guide?.name]).toEqual([true, true, '填报说明']);
  const zip = await ZipArchive.open(out);
  const part = async (name: string) => new TextDecoder().decode((await zip.read(name)) ?? undefined);
  const xml = await part('xl/worksheets/sheet1.xml');
  const styles = await part('xl/styles.xml');
  const formats =
    /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf [^>]*\/>|<xf [^>]*[^/]>.*?<\/xf>/gs) ?? [];
  const open = [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].filter(([, , style]) =>
    formats[Number(style)]?.includes('locked="0"'),
  );
  expect(open.map(([, cell]) => cell)).toEqual(['H5', 'I5', 'H6', 'I6', 'H7', 'I7']);
  expect(
    /<dataValidation [^>]*sqref="I5 I6 I7"[^>]*><formula1>"已完成,[^<]*<\/formula1>/.test(
      xml.replaceAll('&quot;', '"'),
    ),
  ).toBe(true);
  expect(xml).toContain('<sheetProtection sheet="1" objects="1" scenarios="1"');
  expect(xml).not.toMatch(/password|<f>|<hyperlink|<brk /);
  expect(
    zip.names.filter(
      (name) =>
        !/^(?:\[Content_Types\]|_rels|docProps|xl\/(?:_rels|styles|theme|workbook|worksheets\/sheet[12]\.xml))/.test(
          name,
        ),
    ),
  ).toEqual([]);
  expect((await readProperties(out)).custom).toMatchObject({
    责任分工_单位: '区发改局',
    责任分工_期号: '第3期',
  });
});

test('names that are nobody’s get no file, unless asked for; names the table does not know are told', () => {
  const master = masterOf(withCells({ F4: '各相关部门', F6: '区财攻局' }));
  const { files, left } = planDispatch(master, options);
  expect(files.map(({ unit }) => unit).sort()).toEqual(
    ['区医保局', '区卫生健康局', '区教育局', '区财政局'].sort(),
  );
  expect(left.map(({ unit }) => unit)).toEqual(expect.arrayContaining(['各相关部门']));
  const asked = planDispatch(master, { ...options, units: ['区教育局', '区民政局'] });
  expect([asked.files.map(({ unit }) => unit), asked.unknown]).toEqual([['区教育局'], ['区民政局']]);
});

test('the whole table: every row stays, the unit’s own entries alone are open', () => {
  const [, , file] = planDispatch(masterOf(), { ...options, whole: true }).files;
  expect(file?.plan.drop).toEqual([]);
  expect(file?.plan.open).toHaveLength((file?.tasks.length ?? 0) * 2);
});
