import { statusNotInList } from '../../../src/rules/status/not-in-list';
import { exampleTable } from '../../../src/rules/exampleTable';
import { findingsOf, testRule } from '../ruleTester';

testRule(statusNotInList, [
  ['a column of figures', exampleTable([{ status: '300个' }, { status: '12所' }, { status: '已完成' }])],
  ['words of the list', exampleTable([{ status: '基本完成' }, { status: '未启动' }, { status: '未完成' }])],
  ['marks and percents', exampleTable([{ status: '☑' }, { status: '80%' }])],
  ['blank is another rule', exampleTable([{ status: '' }, { status: '无' }])],
  ['in a draft', exampleTable([{ status: '好' }], { state: 'draft' })],
  ['an error value is another rule', exampleTable([{ status: '#N/A' }])],
  [
    'of an earlier period',
    {
      headings: ['任务内容', '牵头单位', '一季度完成情况', '二季度完成情况'],
      rows: [['扩大学位', '县教育局', '好', '推进中']],
    },
  ],
  [
    'words that say nothing about it',
    exampleTable([{ status: '好' }, { status: '见附件' }, {}, {}]),
    [
      { message: 'unclear', cell: 'G2' },
      { message: 'unclear', cell: 'G3' },
    ],
  ],
]);

const repairOf = (status: string) =>
  findingsOf(statusNotInList, exampleTable([{ status }, {}, {}])).flatMap(({ repairs }) =>
    repairs.map(({ kind, after }) => [kind, after]),
  );

describe('signs, a label or a doubling around words of the list go', () => {
  test.each([
    ['【已完成】', '已完成'],
    ['（推进中）', '推进中'],
    ['1.已完成', '已完成'],
    ['⑵', null],
    ['（2）基本完成', '基本完成'],
    ['①推进中', '推进中'],
    ['●未启动', '未启动'],
    ['已完成！', '已完成'],
    ['推进中……', '推进中'],
    ['已完成，', '已完成'],
    ['完成情况：未完成', '未完成'],
    ['已完成\n已完成', '已完成'],
    ['★【1. 推进中、】', '推进中'],
    // A question, an open box and other words say something: nothing is taken away.
    ['已完成？', null],
    ['□已完成', null],
    ['未知', null],
    ['领导已阅', null],
    ['（见附件）', null],
  ])('%j', (status, after) => {
    expect(repairOf(status).filter(([kind]) => kind === 'safe')).toEqual(
      after === null ? [] : [['safe', after]],
    );
  });

  test.each([
    ['己完成', '已完成'],
    ['推进申', '推进中'],
    ['基本完', '基本完成'],
    ['长期坚坚持', '长期坚持'],
  ])('one slip: %s may be %s, a person picks', (status, after) => {
    const repairs = repairOf(status);
    expect(repairs.every(([kind]) => kind === 'suggested')).toBe(true);
    expect(repairs.map(([, text]) => text)).toContain(after);
    expect(repairs.length).toBeLessThanOrEqual(3);
  });
});
