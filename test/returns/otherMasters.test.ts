// Tables laid out otherwise: sent out, filled in, saved by other programs, taken in. Every entry arrives, nothing else changes, and a changed word is told with its cell.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { ZipArchive } from '../../src/workbook/file/zip/ZipArchive';
import { convert } from '../support/libreOffice';
import { masters, type Master } from './masters';
import { sendOut, type Sent } from './sendOut';
import { takeIn, type Answer } from './takeIn';

jest.setTimeout(300_000);

async function bookOf(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
}

/** The rows of tasks: what is no number, header or group. */
function taskRows(sheet: Worksheet, { columns }: Master): readonly number[] {
  return Array.from({ length: sheet.rowCount }, (_, at) => at + 1).filter(
    (row) => /^\d+$/.test(sheet.getCell(row, 1).text) && sheet.getCell(row, columns.text).text !== '',
  );
}

const said = (unit: string, text: string) => `${unit}已办：${text.slice(0, 8)}。`;

/** A clerk fills in what the unit answers for; gives back how many cells. */
async function filledIn(bytes: Uint8Array, unit: string, master: Master) {
  const book = await bookOf(bytes);
  const sheet = book.getWorksheet(master.sheet);
  if (!sheet) throw new Error('no sheet');
  const { text, units, progress, status } = master.columns;
  let cells = 0;
  for (const row of taskRows(sheet, master)) {
    const printed = sheet.getCell(row, units).text.split('、');
    if (![unit, ...(master.alias?.[unit] ?? [])].some((name) => printed.includes(name))) continue;
    sheet.getCell(row, progress).value = said(unit, sheet.getCell(row, text).text);
    sheet.getCell(row, status).value = '推进中';
    cells += 2;
  }
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), cells };
}

/** Every part but those a write touches, and every cell of the sheet but the entries. */
async function official(bytes: Uint8Array, { sheet: name, columns }: Master): Promise<unknown> {
  const zip = await ZipArchive.open(bytes);
  const parts = zip.names.filter((part) => !/worksheets\/sheet\d|sharedStrings|styles|calcChain/.test(part));
  const sheet = (await bookOf(bytes)).getWorksheet(name);
  const cells: string[] = [];
  sheet?.eachRow({ includeEmpty: false }, (row, at) =>
    row.eachCell((cell, column) => {
      if (column !== columns.progress && column !== columns.status)
        cells.push(`${at},${column} ${cell.text}`);
    }),
  );
  return {
    cells,
    merges: [...(sheet?.model.merges ?? [])].sort(),
    heights: cells.map((_, at) => sheet?.getRow(at + 1).height),
    others: await Promise.all(
      parts.map(async (part) => [part, Buffer.from((await zip.read(part)) ?? []).toString('base64')]),
    ),
  };
}

describe.each(masters)('$name', (master) => {
  let bytes: Uint8Array;
  let sent: Sent;
  let returned: Record<string, Uint8Array>;
  let answer: Answer;
  let cells = 0;

  beforeAll(async () => {
    bytes = await master.bytes();
    sent = await sendOut(bytes, ['--period', master.period]);
    returned = {};
    for (const [place, [unit, file]] of Object.entries(sent.files).entries()) {
      const filled = await filledIn(file, unit, master);
      cells += filled.cells;
      returned[`返回${place}.xlsx`] = place < 2 ? await convert(filled.bytes, 'xlsx') : filled.bytes;
    }
    answer = await takeIn(bytes, returned, { merge: true, options: ['--period', master.period] });
  });

  test('every unit gets its own, nobody else any', () => {
    expect(Object.keys(sent.files).sort()).toEqual([...master.units].sort());
    expect(sent.left).toEqual(master.left);
  });

  test('no add-in, no other sheet, no formula goes out', async () => {
    for (const file of Object.values(sent.files).slice(0, 8)) {
      const zip = await ZipArchive.open(file);
      expect(zip.names.filter((name) => /webextension|externalLink|comments|customXml/i.test(name))).toEqual(
        [],
      );
      expect((await bookOf(file)).worksheets.map(({ name }) => name)).toEqual([master.sheet, '填报说明']);
    }
  });

  test('all are taken, and no alarm but for what is not filled in', () => {
    const { files, reconciliation } = answer.result;
    expect(files.filter(({ outcome }) => outcome === 'rejected')).toEqual([]);
    expect(reconciliation.files).toEqual({ in: master.units.length, used: master.units.length, rejected: 0 });
    const told = files.flatMap(({ problems }) => problems);
    expect(told.filter(({ kind, grade }) => !/-missing$/.test(kind) && grade !== 'harmless')).toEqual([]);
  });

  test('entries read are those filled in, none lost', () => {
    const { read, written, unchanged, conflicts } = answer.result.reconciliation.entries;
    expect({ read, conflicts, sum: written + unchanged }).toEqual({ read: cells, conflicts: 0, sum: cells });
  });

  test('every task’s entry stands where its unit answers', async () => {
    const sheet = (await bookOf(answer.merged ?? new Uint8Array())).getWorksheet(master.sheet);
    if (!sheet) throw new Error('no sheet');
    const { text, units, progress, status } = master.columns;
    const missing = taskRows(sheet, master).filter((row) => {
      const entry = sheet.getCell(row, progress).text;
      const named = sheet
        .getCell(row, units)
        .text.split('、')
        .filter((name) => !master.left.includes(name));
      const owners = named.map(
        (name) => Object.entries(master.alias ?? {}).find(([, others]) => others.includes(name))?.[0] ?? name,
      );
      return (
        !owners.every((owner) => entry.includes(said(owner, sheet.getCell(row, text).text))) ||
        sheet.getCell(row, status).text !== '推进中'
      );
    });
    expect(missing).toEqual([]);
  });

  test('the master is otherwise what it was', async () => {
    expect(await official(answer.merged ?? new Uint8Array(), master)).toEqual(await official(bytes, master));
  });

  test('a changed task is told with file, sheet, cell, from what, to what', async () => {
    const [unit = ''] = master.units;
    const book = await bookOf(sent.files[unit] ?? new Uint8Array());
    const sheet = book.getWorksheet(master.sheet);
    const row = sheet ? taskRows(sheet, master)[0] : undefined;
    if (!sheet || row === undefined) throw new Error('no task');
    const cell = sheet.getCell(row, master.columns.text);
    const from = cell.text;
    cell.value = from.replace(/.{2}$/, '其他');
    const changed = new Uint8Array(await book.xlsx.writeBuffer());
    const { result } = await takeIn(
      bytes,
      { '改过.xlsx': changed },
      { options: ['--period', master.period] },
    );
    const [told] = result.files[0]?.problems.filter(({ grade }) => grade === 'serious') ?? [];
    expect(told).toMatchObject({ kind: 'official-changed', cell: cell.address, from, to: cell.text });
    expect(told?.sentence).toContain(cell.address);
    expect(result.files[0]?.sentence).toContain(`“改过.xlsx”的工作表“${master.sheet}”`);
  });

  test('in any order, twice: nothing more to write', async () => {
    const turned = Object.fromEntries(Object.entries(returned).reverse());
    const again = await takeIn(answer.merged ?? new Uint8Array(), turned, {
      options: ['--period', master.period],
    });
    expect(again.result.reconciliation.entries).toMatchObject({ read: cells, written: 0, conflicts: 0 });
  });
});
