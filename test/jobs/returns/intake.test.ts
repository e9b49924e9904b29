// Files judged by what they say, entries merged by task, everything accounted for.

import fc from 'fast-check';
import { intake, isSettled, officialFingerprint, readDecisions } from '../../../src/jobs/returns';
import type { Decision, IntakeReport, ReturnedFile } from '../../../src/jobs/returns';
import { DRAWN, masterOf, returned, withCells } from './round';

const days = { asOf: '2022-10-10', due: null };
const take = (
  files: readonly ReturnedFile[],
  drawn = DRAWN,
  decisions: readonly Decision[] = [],
): IntakeReport => intake(masterOf(drawn), files, { ...days, decisions });
const verdicts = ({ files }: IntakeReport) =>
  files.map(({ outcome, reason, unit }) => [outcome, reason, unit]);

describe('whose file it is', () => {
  test.each([
    ['it says so', withCells({ G3: '已建成。' }), '区财政局', 'used', '区财政局'],
    [
      'the lead of what is filled in',
      withCells({ G3: '已建成。', G4: '已培训。' }),
      undefined,
      'used',
      '区教育局',
    ],
    [
      'the label beside the table',
      `${withCells({ G5: '已拨付。' })}填报单位：区财政局`,
      undefined,
      'used',
      '区财政局',
    ],
    ['only its rows were kept', withCells({}).replace(/\n[345] .*/g, ''), undefined, 'used', '区教育局'],
    ['nothing tells', DRAWN, undefined, 'rejected', null],
    [
      'everybody’s rows are filled in',
      withCells({ G3: '甲', G4: '乙', G5: '丙', G6: '丁', G7: '戊' }),
      undefined,
      'rejected',
      null,
    ],
  ] as const)('%s', (_, drawn, said, outcome, unit) => {
    const report = take([returned('区民政局的表.xlsx', drawn, said === undefined ? {} : { unit: said })]);
    expect(verdicts(report)).toEqual([[outcome, outcome === 'used' ? null : 'no-unit', unit]]);
  });
});

test('of two files of one unit the newer counts, the same one twice is told apart', () => {
  const file = (name: string, text: string, modified: string) =>
    returned(name, withCells({ G3: text }), { unit: '区教育局', modified });
  const report = take([
    file('a.xlsx', '已建成1所。', '2022-10-08T01:00:00Z'),
    file('b.xlsx', '已建成2所。', '2022-10-09T01:00:00Z'),
    file('c.xlsx', '已建成2所。', '2022-10-08T09:00:00Z'),
  ]);
  expect(report.files.map(({ reason }) => reason)).toEqual(['older', null, 'same']);
  expect(report.writes.map(({ after }) => after)).toEqual(['已建成2所。']);
});

test('another period, another table, no table, and what is no workbook are told', () => {
  const other = `
某市营商环境任务清单 | < | < | <
序号 | 任务内容 | 责任单位 | 进展情况
1 | 压缩企业开办时间 | 市场监管局 | 已压缩
2 | 推行一网通办 | 政务服务局 | 已推行`;
  const report = intake(
    masterOf(DRAWN, '2022年三季度'),
    [
      returned('旧.xlsx', withCells({ G3: '已建成。' }), { unit: '区教育局', period: '2022年二季度' }),
      returned('别.xlsx', other),
      returned('空.xlsx', '会议通知'),
      { file: '照.xlsx', content: { ok: false, id: 'picture', sentence: '是图片。' } },
      { file: '锁.xlsx', content: { ok: false, id: 'password', sentence: '有密码。' } },
    ],
    days,
  );
  const reasons = ['other-period', 'other-table', 'no-table', 'picture', 'password'];
  expect(report.files.map(({ reason }) => reason)).toEqual(reasons);
  expect(report.reconciliation.files).toEqual({ in: 5, used: 0, rejected: 5 });
  expect(isSettled(report)).toBe(false);
});

describe('the very same tasks under another title', () => {
  const OWN = '测试区2022年重点任务责任分工表';
  const filled = withCells({ G3: '已建成。' });
  const from = (title: string, drawn = DRAWN) =>
    take([returned('来的.xlsx', filled.replace(OWN, title), { unit: '区教育局' })], drawn);

  test.each(['邻近县2022年重点任务责任分工表', '关于印发某市2022年重点任务责任分工的通知'])(
    '%s names another region: not used, both titles are told',
    (title) => {
      const report = from(title);
      expect(verdicts(report)).toEqual([['rejected', 'other-table', null]]);
      for (const part of ['“来的.xlsx”', title, OWN, '测试区'])
        expect(report.files[0]?.sentence).toContain(part);
      expect([report.writes, report.conflicts]).toEqual([[], []]);
    },
  );

  test.each([
    [OWN, 0],
    ['某省某市测试区2022年重点任务责任分工表', 1],
    ['2022年重点任务责任分工表', 1],
    ['测试区2022年重点任务责任分工表（三季度）', 1],
  ])('%s may be ours: used', (title, serious) => {
    const [file] = from(title).files;
    expect(file).toMatchObject({ outcome: 'used', unit: '区教育局' });
    expect(file?.problems.filter(({ grade }) => grade === 'serious')).toHaveLength(serious);
  });

  test('the region is one of the units that report: used, and its title told as changed', () => {
    const city = DRAWN.replace(OWN, '某市2022年重点任务责任分工表').replaceAll('区教育局', '测试区');
    const sent = city.replace('某市2022', '测试区2022').replace(/\| *\| *\n2 /, '| 已建成。 | \n2 ');
    const [file] = take([returned('测试区.xlsx', sent, { unit: '测试区' })], city).files;
    expect(file).toMatchObject({ outcome: 'used', unit: '测试区' });
    expect(file?.problems.map(({ kind }) => kind)).toContain('official-changed');
  });

  test('a file sent out from this very table stays ours, whatever its title has become', () => {
    const master = masterOf();
    const { content } = returned('来的.xlsx', filled.replace(OWN, '邻近县2022年任务'), { unit: '区教育局' });
    if (!content.ok) throw new Error('not opened');
    const custom = { ...content.properties.custom, 责任分工_指纹: officialFingerprint(master.table) };
    const properties = { ...content.properties, custom };
    const { files } = intake(master, [{ file: '来的.xlsx', content: { ...content, properties } }], days);
    expect(files[0]?.outcome).toBe('used');
    expect(files[0]?.problems.filter(({ grade }) => grade === 'serious')).toMatchObject([{ cell: 'A1' }]);
  });
});

describe('conflicts', () => {
  const standing = withCells({ G3: '原有内容。' });
  const file = returned('教.xlsx', withCells({ G3: '已建成。' }), { unit: '区教育局' });
  test('what stands in the master and what came are shown side by side', () => {
    const { conflicts, writes, reconciliation } = take([file], standing);
    const offers = [{ file: '教.xlsx', unit: '区教育局', text: '已建成。' }];
    expect(conflicts).toEqual([{ no: '1', kind: 'progress', cell: 'G3', standing: '原有内容。', offers }]);
    expect([writes, reconciliation.entries]).toEqual([
      [],
      { read: 1, written: 0, unchanged: 0, conflicts: 1 },
    ]);
  });
  test.each([
    ['standing', undefined, null, 'unchanged'],
    ['教.xlsx', undefined, '已建成。', 'written'],
    ['text', '合写。', '合写。', 'written'],
    ['all', undefined, '原有内容。\n区教育局：已建成。', 'written'],
    ['没有的.xlsx', undefined, null, 'conflicts'],
  ])('a person takes %s', (taken, text, after, fate) => {
    const read = readDecisions([{ no: 1, kind: 'progress', take: taken, text }]);
    const report = take([file], standing, read.ok ? read.value : []);
    expect(report.writes[0]?.after ?? null).toBe(after);
    expect(report.reconciliation.entries).toEqual({
      read: 1,
      written: 0,
      unchanged: 0,
      conflicts: 0,
      [fate]: 1,
    });
  });
  test.each([
    [{}, 0],
    [[{ no: '1', kind: 'progress' }], 1],
    [[{ no: '1', kind: 'progress', take: 'text' }], 1],
    [[{ no: '1', kind: 'other', take: 'standing' }], 1],
    [[null], 1],
  ])('a list that is none: %j', (content, entry) => {
    expect(readDecisions(content)).toEqual({ ok: false, entry });
  });
});

/** Random entries of four units, with some of the same and some other texts, some files twice. */
const words = fc.constantFrom(
  '',
  '—',
  '已完成前期工作。',
  '=1+1',
  '区财政局：已办。',
  '第一行\n第二行',
  '已建成３所。',
);
const aFile = fc.record({
  unit: fc.constantFrom('区教育局', '区财政局', '区卫生健康局', '区医保局'),
  texts: fc.array(words, { minLength: 5, maxLength: 5 }),
  states: fc.array(fc.constantFrom('', '已完成', '推进中'), { minLength: 5, maxLength: 5 }),
  modified: fc.constantFrom('2022-10-08T01:00:00Z', '2022-10-09T01:00:00Z'),
});
const aRound = fc.record({
  standing: fc.array(words, { minLength: 5, maxLength: 5 }),
  files: fc.array(aFile, { minLength: 1, maxLength: 6 }),
  order: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
});
const cells = (texts: readonly string[], column: string) =>
  Object.fromEntries(texts.map((text, place) => [`${column}${place + 3}`, text]));

test('nothing is lost: files in = used + rejected, entries read = written + unchanged + conflicts, in any order, twice', () => {
  fc.assert(
    fc.property(aRound, ({ standing, files, order }) => {
      const master = withCells(cells(standing, 'G'));
      const given = files.map(({ unit, texts, states, modified }, place) =>
        returned(`${place}.xlsx`, withCells({ ...cells(texts, 'G'), ...cells(states, 'H') }), {
          unit,
          modified,
        }),
      );
      const report = take(given, master);
      const { files: counted, entries } = report.reconciliation;
      expect(counted.used + counted.rejected).toBe(counted.in);
      expect(entries.written + entries.unchanged + entries.conflicts).toBe(entries.read);

      const shuffled = given
        .map((file, place) => ({ file, rank: order[place] ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ file }) => file);
      const again = take(shuffled, master);
      expect(again.writes).toEqual(report.writes);
      expect(again.conflicts).toEqual(report.conflicts);

      const merged = withCells(
        { ...Object.fromEntries(report.writes.map(({ cell, after }) => [cell, after])) },
        master,
      );
      const second = take(given, merged);
      expect(second.writes).toEqual([]);
      expect(second.reconciliation.entries.conflicts).toBe(entries.conflicts);
      expect(second.conflicts.map(({ cell }) => cell)).toEqual(report.conflicts.map(({ cell }) => cell));
    }),
    { numRuns: 60 },
  );
});
