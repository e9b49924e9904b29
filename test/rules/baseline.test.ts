// Baseline: a former check's findings answer for one of today's each, also when rows have moved.

import { markBaseline } from '../../src/rules/baseline';
import { readBaseline } from '../../src/rules/readBaseline';
import { check } from '../support/checkTable';
import { exampleTable } from '../../src/rules/exampleTable';
import { exampleQuestion } from './ruleTester';

const two = check(exampleQuestion(exampleTable([{ lead: '' }, { deadline: '' }, {}])));
const report = { file: 'a/表.xlsx', findings: two };

describe('a baseline', () => {
  test('covers all of the same table', () => {
    expect(markBaseline(two, two).findings.every(({ baseline }) => baseline)).toBe(true);
  });

  test('covers what moved to another row', () => {
    const moved = check(
      exampleQuestion(exampleTable([{ no: '0' }, { no: '1', lead: '' }, { no: '2', deadline: '' }])),
    );
    expect(markBaseline(moved, two).findings.map(({ baseline }) => baseline)).toEqual([true, true]);
  });

  test('covers what was numbered anew when a row was put in', () => {
    const row = { text: '修缮中小学校舍', lead: '', coop: '县财政局', deadline: '2022年底' };
    const before = check(exampleQuestion(exampleTable([{}, row])));
    const after = check(exampleQuestion(exampleTable([{}, {}, row])));
    const missing = markBaseline(after, before).findings.filter(({ rule }) => rule === 'unit/lead-missing');
    expect(missing.map(({ baseline }) => baseline)).toEqual([true]);
  });

  test('answers for one finding each', () => {
    const more = check(exampleQuestion(exampleTable([{ lead: '' }, { no: '1', lead: '' }, {}])));
    const missing = markBaseline(more, two).findings.filter(({ rule }) => rule === 'unit/lead-missing');
    expect(missing.map(({ baseline }) => baseline)).toEqual([true, false]);
  });

  test('does not cover another text in the cell', () => {
    const before = check(exampleQuestion(exampleTable([{ lead: '远航互联' }])));
    const after = check(exampleQuestion(exampleTable([{ lead: '星海智链' }])));
    expect(markBaseline(after, before).findings.map(({ baseline }) => baseline)).toEqual([false]);
  });
});

describe('what of a baseline no longer applies', () => {
  test.each([
    ['nothing, as long as all is found again', two, []],
    ['what was mended', two.slice(1), ['unit/lead-missing']],
    ['everything, once the table is clean', [], ['unit/lead-missing', 'deadline/missing']],
  ])('%s', (_name, findings, rules) => {
    expect(markBaseline(findings, two).removable.map(({ rule }) => rule)).toEqual(rules);
  });

  test('of equal entries as many as are too many', () => {
    const [entry] = two;
    if (!entry) throw new Error('no finding');
    expect(markBaseline([entry], [entry, entry, entry]).removable).toHaveLength(2);
  });
});

describe('readBaseline', () => {
  test.each([
    ['one report', report, 2],
    ['a list of findings', two, 2],
    ['reports of several files: the one of this name', [{ file: 'b/其他.xlsx', findings: [] }, report], 2],
    ['a single report in a list, whatever its file', [{ ...report, file: '旧.xlsx' }], 2],
    ['reports beside a file that could not be used', [{ file: 'x.xls', error: '…' }, report], 2],
    ['an empty list', [], 0],
  ])('%s', (_name, content, count) => {
    const read = readBaseline(JSON.parse(JSON.stringify(content)), 'c/表.xlsx');
    expect(read.ok && read.value.length).toBe(count);
  });

  test.each([['text'], [{ rules: [] }], [[{ cell: 'A1' }]], [null]])('%j is none', (content) => {
    expect(readBaseline(content, '表.xlsx')).toEqual({ ok: false });
  });
});
