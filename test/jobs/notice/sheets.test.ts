// A notice in the cells of a sheet, and the sheets that are made of it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  cellsOf,
  documentOfSheet,
  documentOfText,
  importNotice,
  listDifferences,
  makePlans,
  saysAll,
  undecided,
} from '../../../src/jobs/notice';
import { openTable } from '../../../src/jobs/openTable';
import { planSnapshot } from '../../../src/jobs/notice/planSnapshot';
import { sheetOf } from '../../support/sheet';
import { textSheet } from '../../taskpane/notice/noticeSheet';

const seeds = path.resolve(__dirname, '../../../seeds');
const seedText = (id: string): string =>
  readFileSync(path.join(seeds, readdirSync(seeds).find((name) => name.startsWith(`${id}_`)) ?? ''), 'utf8');

const texts = (drawing: string): readonly string[] =>
  documentOfSheet(sheetOf(drawing)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));

test.each([
  ['a cell is a paragraph', '标题\n一、总体要求', ['标题', '一、总体要求']],
  ['a line break begins another', '标题\\n副题', ['标题', '副题']],
  ['two cells of a row are two paragraphs', '一、 | 总体要求', ['一、', '总体要求']],
  ['rows of several cells are rows of a table', '1 | 压缩\\n时限 | 县局', ['1\t压缩时限\t县局']],
  ['blank cells say nothing', '标题\n\n | 正文', ['标题', '正文']],
])('%s', (_, drawing, expected) => {
  expect(texts(drawing)).toEqual(expected);
});

test.each(['001', '002', '003', '004'])('%s in a sheet is read as the text is', async (id) => {
  const [fromText, fromSheet] = await Promise.all([
    importNotice(documentOfText(seedText(id), id)),
    importNotice(documentOfSheet(textSheet(seedText(id)))),
  ]);
  const plain = ({ notice, lists }: typeof fromText) => [
    notice.tasks.map(({ paragraph: _, ...task }) => task),
    lists.map(({ table }) => table.tasks.length),
  ];
  expect(plain(fromSheet)).toEqual(plain(fromText));
});

test('list and body of 004 differ where the check says so', async () => {
  const imported = await importNotice(documentOfText(seedText('004'), '004'));
  const body = makePlans({ imported, decisions: undecided, name: '' }, 'x').find(({ id }) =>
    id.startsWith('notice-tasks'),
  );
  expect(listDifferences(imported, body).map(({ no, kind }) => `${no} ${kind}`)).toEqual([
    '3 text',
    '5 text',
    '16 text',
  ]);
  expect(listDifferences({ ...imported, lists: [] }, body)).toEqual([]);
});

test('persons have a column of their own, and the table is found with it', async () => {
  const imported = await importNotice(
    documentOfText(
      '某县2023年整改方案\n一、县垃圾填埋场渗滤液积存。\n整改时限：2023年底前\n责任单位：县住建局\n责任人：张志强\n二、河道管护不到位。\n责任单位：县水利局\n责任人：李文\n联系人：王敏 电话：0555-123',
      '方案',
    ),
  );
  const [plan] = makePlans({ imported, decisions: undecided, name: '' }, 'x');
  const opened = openTable(plan ? [planSnapshot(plan)] : []);
  if (!opened.ok) throw new Error(opened.problem.id);
  expect(opened.table.tasks.map(({ leader, units }) => [leader?.raw, units.responsible[0]?.clean])).toEqual([
    ['张志强', '县住建局'],
    ['李文', '县水利局'],
  ]);
});

test('plans of two makings have ids of their own; a sheet says all its plan says until a cell is changed', async () => {
  const imported = await importNotice(documentOfText(seedText('001'), '001'));
  const made = (mark: string) => makePlans({ imported, decisions: undecided, name: '' }, mark);
  const [[first], [second]] = [made('a'), made('b')];
  if (!first || !second) throw new Error('no plan');
  expect(first.id).not.toBe(second.id);
  const sheet = planSnapshot(first);
  expect(saysAll(second, sheet)).toBe(true);
  expect(sheet.cells.size).toBe(cellsOf(first));
  const [key = 0] = sheet.cells.keys();
  expect(saysAll(first, { cells: new Map([...sheet.cells]).set(key, { value: '改', text: '改' }) })).toBe(
    false,
  );
});
