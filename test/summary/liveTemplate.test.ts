// An office's own form beside 任务明细: its numbers are formulas, and LibreOffice works out what we counted.

import { fillTemplate } from '../../src/jobs/fillTemplate';
import { summarize } from '../../src/jobs/summarize';
import { contentOfCell } from '../../src/workbook/cellContent';
import { parseAddress } from '../../src/workbook/address';
import { editWorkbookFile, openWorkbookFile, writeWorkbookFile } from '../../src/workbook/file';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { cellAt, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { recalculate } from '../support/libreOffice';
import { formPlan } from './formPlan';
import { seedTable } from './seedTable';

jest.setTimeout(120_000);

const asOf = '2022-12-31';
const FORM = '医改办月度调度表';
const rows = [
  ['截至{{参照日}}，全区共{{总任务数}}项，=已完成{{已完成数}}项、“{{满意度}}”，{{地区}}'],
  ['{{逾期数}}', '{{题名}}'],
  [
    '责任单位',
    '牵头任务数',
    '办结',
    '推进',
    '未报',
    '超期',
    '临期',
    '完成率',
    '未完成',
    '配合任务数',
    '月度评语',
  ],
  ['区卫健局'],
  ['区医疗保障局', null, 7],
  ['组织部'],
  ['区乡村振兴局'],
  ['合计'],
] as const;

async function filled(day = asOf) {
  const { table, ...rest } = await seedTable('000-shapotou-filled.xlsx');
  const plans = summarize(table, { asOf, ...rest });
  const bytes = await writeWorkbookFile([...plans, formPlan(plans[0] as SheetPlan, FORM, rows)]);
  const sheets = await sheetsOf(bytes);
  const alone = sheets.filter(({ name }) => name === FORM);
  const options = { asOf: day, ...rest };
  return {
    bytes,
    sheets,
    live: fillTemplate(table, options, sheets),
    values: fillTemplate(table, options, alone),
  };
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const opened = await openWorkbookFile(bytes, 'form.xlsx');
  if (!opened.ok) throw new Error(opened.problem.id);
  return opened.workbook.readSheets();
}

const at = (sheets: readonly SheetSnapshot[], address: string) => {
  const sheet = sheets.find(({ name }) => name === FORM);
  const area = parseAddress(address);
  return sheet && area ? cellAt(sheet, area.top, area.left) : undefined;
};

test('LibreOffice works out the values that stand in a form without 任务明细, and nothing else of it changes', async () => {
  const { bytes, sheets, live, values } = await filled();
  expect(live.edits.map(({ cell }) => cell)).toEqual(values.edits.map(({ cell }) => cell));
  const formulas = live.edits.filter(({ content }) => typeof content === 'object');
  expect(formulas.map(({ cell }) => cell)).toEqual(
    live.edits.map(({ cell }) => cell).filter((cell) => cell !== 'B2'),
  );
  const copy = await editWorkbookFile(bytes, live.edits, live.formulas);
  const worked = await recalculate(copy);
  const shown = values.edits.map(({ cell }) => [cell, at(worked, cell)?.value]);
  expect(shown).toEqual(values.edits.map(({ cell, content }) => [cell, content]));
  const edited = new Set(live.edits.map(({ cell }) => cell));
  const form = sheets.find(({ name }) => name === FORM);
  const written = (await sheetsOf(copy)).find(({ name }) => name === FORM);
  for (const [key, cell] of form?.cells ?? []) {
    const now = contentOfCell(written?.cells.get(key));
    const isEdited = [...edited].some((address) => at(sheets, address) === cell);
    if (!isEdited) expect(now).toEqual(contentOfCell(cell));
  }
});

test('the formulas are ones a person can read', async () => {
  const { live } = await filled();
  const formula = (address: string) => live.edits.find(({ cell }) => cell === address)?.content;
  expect(['A2', 'B4', 'D5', 'J6'].map(formula)).toEqual([
    { formula: '=逾期数' },
    { formula: '=COUNTIFS(任务明细[单位],$A4,任务明细[角色],"牵头")' },
    { formula: '=SUMIFS(任务明细[推进中],任务明细[单位],"区医保局",任务明细[角色],"牵头")' },
    { formula: '=COUNTIFS(任务明细[单位],"区委组织部",任务明细[角色],"配合")' },
  ]);
  expect(formula('A1')).toEqual({
    formula:
      '="截至"&YEAR(参照日)&"年"&MONTH(参照日)&"月"&DAY(参照日)&"日"&"，全区共"&总任务数&"项，=已完成"&已完成数&"项、“{{满意度}}”，沙坡头区"',
  });
});

test('beside 任务明细 of another day the numbers are values, and generated sheets are no forms', async () => {
  const { live, values } = await filled('2023-01-15');
  expect(live.formulas).toEqual({});
  expect(live.edits).toEqual(values.edits);
});
