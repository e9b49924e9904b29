// 50 files that were only saved again: other programs, other forms of writing, other looks; no alarm above harmless.
import { Workbook } from '@cj-tech-master/excelts';
import XlsxPopulate from 'xlsx-populate';
import { convert } from '../support/libreOffice';
import { masterBytes, ReturnedTable, rowOf } from './ReturnedTable';
import { takeIn } from './takeIn';
import { draws, type Draw } from './tampering';

const OWN = ['16', '17', '27', '28'];
const SAID = { 单位: '区委组织部', 报送期: '2022年三季度' };
const wide = (text: string): string =>
  text.replace(/[0-9A-Za-z%,:;()]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0));

/** Forms of writing: the same letters, otherwise set. */
const forms: readonly ((text: string, draw: Draw) => string)[] = [
  wide,
  narrow,
  (text) => text.replace(/\s+/g, ''),
  (text) => ` ${text}\n`,
  (text) => text.replace(/([。；])/g, '$1\n'),
  (text, draw) => {
    const at = [...text].findIndex((sign, place) => place >= draw(6) && /[\u4e00-\u9fff]/.test(sign));
    return `${text.slice(0, at + 1)} ${text.slice(at + 1)}`;
  },
  (text) => text.replace(/[“”]/g, '"'),
  (text) => `\u3000\u3000${text}`,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/\n/g, '\u00a0'),
];

async function filled(): Promise<ReturnedTable> {
  const table = await ReturnedTable.copy();
  for (const no of OWN) table.fill(rowOf[no] ?? 0, `已开展第${no}项工作。`, '推进中');
  return table;
}

/** Each official cell of some rows, otherwise set. */
async function rewritten(seed: number): Promise<Uint8Array> {
  const draw = draws(seed + 5);
  const table = await filled();
  const form = forms[seed % forms.length] ?? wide;
  for (const row of Object.values(rowOf))
    for (const column of [2, 3, 4, 5, 6, 7])
      if (table.text(row, column) !== '' && draw(3) === 0)
        table.put(row, column, form(table.text(row, column), draw));
  return table.bytes(SAID);
}

/** Looks: widths, heights, letters, colours, filters, panes, another sheet, notes. */
async function relooked(seed: number): Promise<Uint8Array> {
  const draw = draws(seed + 99);
  const book = new Workbook();
  await book.xlsx.load(await (await filled()).bytes(SAID));
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  const looks: readonly (() => void)[] = [
    () => [1, 2, 3, 4, 5].forEach((column) => (sheet.getColumn(column).width = 5 + draw(40))),
    () => [5, 6, 7].forEach((row) => (sheet.getRow(row).height = 20 + draw(80))),
    () => (sheet.getCell('C5').font = { name: '仿宋', size: 12, bold: true }),
    () => (sheet.getCell('H5').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }),
    () => (sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 4 }]),
    () => (sheet.name = '报送表'),
    () => void book.addWorksheet('Sheet3'),
    () => (sheet.getCell('C6').note = '请领导审阅'),
    () => (sheet.pageSetup.orientation = 'portrait'),
    () => (sheet.getCell('A10').value = 1),
  ];
  for (let times = 0; times < 3; times += 1) looks[draw(looks.length)]?.();
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function savedAgain(): Promise<Record<string, Uint8Array>> {
  const bytes = await (await filled()).bytes(SAID);
  const original = await XlsxPopulate.fromDataAsync(masterBytes());
  for (const no of OWN) original.sheet(0).cell(`H${rowOf[no]}`).value(`已开展第${no}项工作。`);
  const populated = await original.outputAsync('uint8array');
  return {
    'LibreOffice.xlsx': await convert(bytes, 'xlsx'),
    'LibreOffice两次.xlsx': await convert(await convert(bytes, 'xlsx'), 'xlsx'),
    '另一程序.xlsx': populated,
    '另一程序后LibreOffice.xlsx': await convert(populated, 'xlsx'),
  };
}

test('50 files saved again', async () => {
  const files: Record<string, Uint8Array> = await savedAgain();
  for (let seed = 0; seed < 28; seed += 1) files[`写法${seed}.xlsx`] = await rewritten(seed);
  for (let seed = 0; seed < 18; seed += 1) files[`样式${seed}.xlsx`] = await relooked(seed);
  expect(Object.keys(files)).toHaveLength(50);
  const alarms: string[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const { result } = await takeIn(masterBytes(), { [name]: bytes });
    const [file] = result.files;
    const own =
      file?.problems.filter(({ kind, grade }) => !/-missing$/.test(kind) && grade !== 'harmless') ?? [];
    if (file?.outcome !== 'used') alarms.push(`${name}: ${file?.reason}`);
    alarms.push(...own.map(({ kind, cell, from, to }) => `${name}: ${kind} ${cell} ${from} → ${to}`));
    if (!/^(?:LibreOffice|样式|写法)/.test(name)) continue;
    if (file?.entries.read !== OWN.length * 2) alarms.push(`${name}: ${file?.entries.read} entries`);
  }
  expect(alarms).toEqual([]);
}, 240_000);
