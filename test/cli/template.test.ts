// summarize --template: the copy of the form is written, and what was left alone in it is told.

import { exampleTable } from '../../src/rules/exampleTable';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { exampleTable as summaryTable } from '../summary/exampleTable';
import { runCommand } from './madeUpTerminal';

const workbooks = { '表.xlsx': exampleTable([{ text: '改造校舍\n12所' }]) };

function form(texts: Readonly<Record<string, readonly [row: number, column: number]>>): SheetSnapshot {
  const cells = Object.entries(texts).map(
    ([value, [row, column]]) => [cellKey(row, column), { value, text: value }] as const,
  );
  const usedRange = { top: 1, left: 1, bottom: 4, right: 3 };
  return { ...summaryTable([]).source, name: '调度表', cells: new Map(cells), usedRange };
}

const run = (sheet: SheetSnapshot, out = '填后.xlsx') =>
  runCommand(['summarize', '表.xlsx', '--template', '模板.xlsx', '--out', out], {
    workbooks,
    sheets: { '模板.xlsx': [sheet] },
  });

test('the copy is written; headings, units and placeholders that are not known are named', async () => {
  const { code, out, told, edited, written } = await run(
    form({
      '共{{总任务数}}项，{{满意度}}': [1, 1],
      单位: [2, 1],
      任务数: [2, 2],
      评语: [2, 3],
      县某某局: [3, 1],
    }),
  );
  expect({ code, out, written: written.size }).toEqual({ code: 0, out: '', written: 0 });
  expect(edited.get('填后.xlsx')?.map(({ cell, content }) => [cell, content])).toEqual([
    ['A1', '共1项，{{满意度}}'],
  ]);
  expect(told).toEqual([
    '已写入填后.xlsx：填写1格。',
    '没有认出的栏目，没有填写：评语。',
    '本表中没有任务的单位，没有填写：县某某局。',
    '没有认出的占位符，没有改动：满意度。',
  ]);
});

test('a form without known headings is said to be none', async () => {
  const { told } = await run(form({ 情况说明: [1, 1] }));
  expect(told).toContain('这张表没有认出“单位”和统计栏目，没有填写。');
});

test.each([
  ['模板.xlsx', '不能写入来源文件本身'],
  ['只读/填后.xlsx', '不能写入'],
])('writing to %s is refused', async (out, sentence) => {
  const { code, told } = await run(form({ 单位: [1, 1], 任务数: [1, 2] }), out);
  expect(code).toBe(2);
  expect(told.join('')).toContain(sentence);
});
