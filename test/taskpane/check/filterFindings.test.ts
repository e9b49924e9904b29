import { filterFindings } from '../../../src/taskpane/check/filterFindings';
import { listed } from './listed';

const findings = [
  listed('a'),
  listed('b', { severity: 'info', raw: '完成率２６．３％', cell: 'H39', unit: '区财政局' }),
  listed('c', { severity: 'warning', unit: null }, '推进紧密型县域医共体建设'),
];

test.each([
  [null, '', 'abc'],
  ['info' as const, '', 'b'],
  [null, '区财政局', 'b'],
  [null, '26.3%', 'b'],
  [null, 'h39', 'b'],
  [null, '医共体', 'c'],
  [null, ' 未填 ', 'abc'],
  ['error' as const, '医共体', ''],
  [null, '没有这个词', ''],
])('severity %p and word “%s” let %s pass', (severity, word, expected) => {
  expect(
    filterFindings(findings, { severity, word })
      .map(({ id }) => id)
      .join(''),
  ).toBe(expected);
});
