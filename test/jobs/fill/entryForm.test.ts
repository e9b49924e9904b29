import { entryForm } from '../../../src/jobs/fill/entryForm';
import { entryPlace } from '../../../src/jobs/fill/entryPlace';
import { county, opened } from './tables';

const formOf = (entries: readonly string[], heading?: string) => {
  const { table, sheet, asOf } = opened(county(entries, heading));
  const { boxes, isLined } = entryForm(table, entryPlace(table, sheet, asOf));
  return `${boxes.map(({ label, heading: printed }) => printed || `(${label})`).join(' ')} ${isLined ? 'lines' : 'run'}`;
};

test.each<[string, readonly string[], string | undefined, string]>([
  ['nothing is written yet', [], undefined, '主要做法： 成效： 存在问题： lines'],
  [
    'the heading asks',
    [],
    '进展情况（工作举措、取得成效、存在困难）',
    '工作举措： 取得成效： 存在困难： lines',
  ],
  ['the heading asks for two parts', [], '主要做法及成效', '主要做法： 成效： lines'],
  [
    'the others write under headings',
    ['主要做法：印发方案。\\n存在问题：无。'],
    undefined,
    '主要做法： 存在问题： lines',
  ],
  [
    'the others write in one run',
    ['【做法】印发方案。【成效】建成8个。', '【做法】开工。【成效】完工2处。'],
    undefined,
    '【做法】 【成效】 run',
  ],
  ['the others write prose', ['3月印发方案，已建成8个。'], undefined, '(主要做法) (成效) (存在问题) run'],
])('the usual form when %s', (_, entries, heading, expected) => {
  expect(formOf(entries, heading)).toBe(expected);
});
