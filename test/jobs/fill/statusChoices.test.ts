import { statusWords } from '../../../src/catalog/statusWords';
import { statusChoices } from '../../../src/jobs/fill/statusChoices';
import { county, opened } from './tables';

const choices = (status: readonly string[], current = '', words = statusWords) =>
  statusChoices(opened(county([], undefined, status)).table, 0, words, current).join(' ');

test.each([
  ['nothing is filled in', [], '', '已完成 基本完成 推进中 未启动 长期坚持'],
  ['the table has words of its own', ['办结', '办理中', '办结'], '', '办结 基本完成 办理中 未启动 长期坚持'],
  ['the table says 未完成', ['未完成'], '', '已完成 基本完成 推进中 未启动 长期坚持 未完成'],
  ['something else stands in the cell', [], '进度过半', '已完成 基本完成 推进中 未启动 长期坚持 进度过半'],
  ['a dash stands in the cell', [], '—', '已完成 基本完成 推进中 未启动 长期坚持'],
])('the states when %s', (_, status, current, expected) => {
  expect(choices(status, current)).toBe(expected);
});

test('a short list of the office is taken as it is', () => {
  const own = [
    { word: '达序时', value: 'doing' },
    { word: '销号', value: 'done' },
  ] as const;
  expect(choices(['推进中'], '', own)).toBe('达序时 销号');
});
