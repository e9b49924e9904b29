// Another period of one table, or another table?

import { compareRefusal } from '../../../src/jobs/returns';
import { DRAWN, masterOf, withCells } from './round';

const now = masterOf();
const titled = (title: string): string => DRAWN.replace('测试区2022年重点任务责任分工表', title);
const lines = DRAWN.trim().split('\n');
/** The head of the drawing, and tasks of another trade. */
const FOREIGN = [
  '测试区2022年生态环境保护责任分工表 | < | < | < | < | < | < | <',
  lines[1],
  '1 | 一、水 | 整治黑臭水体5条 | 2022年底 | 区水务局 | 区城管局 | | ',
  '2 | ^ | 划定饮用水水源保护区 | 2022年底 | 区生态环境局 |  | | ',
  '3 | 二、气 | 淘汰老旧柴油车300辆 | 2022年6月底 | 区公安分局 | 区商务局 | | ',
].join('\n');

test.each([
  ['the same table, filled in', withCells({ G3: '已建成2所。', H3: '推进中' })],
  ['another year and period in the title', titled('测试区2021年重点任务责任分工表（截至四季度）')],
  ['the region told more fully', titled('某省某市测试区2022年重点任务责任分工表')],
  ['a title without a region', titled('2022年重点任务责任分工表')],
  ['two of five tasks left out', [...lines.slice(0, 3), ...lines.slice(4, 6)].join('\n')],
  ['one task alone, as a unit has it', lines.slice(0, 3).join('\n')],
  [
    'a third of the tasks rewritten',
    withCells({ C4: '评选表彰优秀教师，组织暑期轮训', C6: '推进智慧医院建设' }),
  ],
])('%s: compared', (_, drawn) => {
  expect(compareRefusal(masterOf(drawn), now, '上期.xlsx')).toBeNull();
});

test.each([
  ['another region with the same tasks', titled('邻近县2022年重点任务责任分工表'), ['邻近县', '测试区']],
  ['a city above with the same tasks', titled('某市2022年重点任务责任分工表'), ['某市', '测试区']],
  ['another table of the region', FOREIGN, ['生态环境保护责任分工表', '3项任务中只有0项']],
  [
    'one task in common of five',
    withCells({
      C4: '整治黑臭水体5条',
      E4: '区水务局',
      C5: '划定饮用水水源保护区',
      E5: '区生态环境局',
      F5: '',
      C6: '淘汰老旧柴油车300辆',
      E6: '区公安分局',
      C7: '开展餐饮油烟治理',
      E7: '区城管局',
      F7: '',
    }),
    ['5项任务中只有'],
  ],
])('%s: refused, in both directions, with both names', (_, drawn, words) => {
  const other = masterOf(drawn);
  const sentence = compareRefusal(other, now, '某处/来的.xlsx') ?? '';
  expect(sentence).toContain('“来的.xlsx”');
  for (const { table } of [other, now]) expect(sentence).toContain(`“${table.title?.text}”`);
  for (const word of words) expect(sentence).toContain(word);
  expect(compareRefusal(now, other, '来的.xlsx')).not.toBeNull();
});
