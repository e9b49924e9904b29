// What a cell prints besides its times comes back: rest, milestones, spans.
import { parseDeadline } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';

beforeAll(loadSimplifier);

const reference = { year: 2022, date: null };

test.each([
  ['2022年6月底前完成方案编制', '方案编制'],
  ['区卫健局2022年底前完成', '区卫健局'],
  ['2022年底前（国办发〔2021〕5号）', '国办发〔2021〕5号'],
  ['2022年底前完成', undefined],
  ['力争2022年底前全面完成，并长期坚持', undefined],
  ['见附件', '见附件'],
])('%j leaves %j', (cell, rest) => {
  expect(parseDeadline(cell, reference).at(-1)?.rest).toBe(rest);
});

test.each([
  ['5月底前动工，12月底前封顶', ['动工', '封顶']],
  ['2023年10月底前完成竣工验收', ['竣工验收']],
  ['2022年底前', [undefined]],
])('%j has milestones %j', (cell, milestones) => {
  expect(parseDeadline(cell, reference).map(({ milestone }) => milestone)).toEqual(milestones);
});

test('every value knows its printed words', () => {
  const cell = '2022 年\n6月底前；2025年底並長期堅持';
  expect(parseDeadline(cell, reference).map(({ raw }) => raw)).toEqual([
    '2022 年\n6月底前',
    '2025年底並長期堅持',
  ]);
});

test('a blank cell, a dash and 无 give no deadline', () => {
  for (const cell of ['', ' \n', '—', '－', '/', '无', '暂无。']) {
    expect(parseDeadline(cell, reference)).toEqual([
      {
        type: 'none',
        start: null,
        end: null,
        recur: null,
        ongoing: false,
        raw: cell,
        span: [0, cell.length],
      },
    ]);
  }
});
