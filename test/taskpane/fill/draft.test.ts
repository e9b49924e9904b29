import type { EntryBox } from '../../../src/jobs/fill';
import { draftKey, keptDraft, withKept } from '../../../src/taskpane/fill/draft';
import { quoted } from '../../../src/taskpane/fill/quoted';

const box = (label: string, body: string): EntryBox => ({ label, heading: `${label}：`, parts: [], body });
const bodies = (boxes: readonly EntryBox[]): string[] => boxes.map(({ label, body }) => `${label}|${body}`);

describe('a kept draft', () => {
  const kept = keptDraft({
    boxes: [box('主要做法', '印发方案。'), box('成效', '建成12个。')],
    status: '推进中',
  });

  test.each<[string, EntryBox[], string[]]>([
    ['the same boxes', [box('主要做法', ''), box('成效', '')], ['主要做法|印发方案。', '成效|建成12个。']],
    ['another order', [box('成效', '旧'), box('主要做法', '')], ['成效|建成12个。', '主要做法|印发方案。']],
    ['a box that is gone', [box('主要做法', '')], ['主要做法|印发方案。\n建成12个。']],
  ])('comes back into %s', (_, boxes, expected) => {
    const draft = withKept({ boxes, status: null }, kept);
    expect([...bodies(draft.boxes), draft.status]).toEqual([...expected, '推进中']);
  });

  test.each([null, '', 'null', '{', '[]', '{"boxes":3}', '{"boxes":[["成效"]]}'])('%s is none', (text) => {
    const fresh = { boxes: [box('成效', '原有')], status: '已完成' };
    expect(withKept(fresh, text)).toEqual(fresh);
  });

  test('tasks with the same words in other groups or for other units have drafts of their own', () => {
    const names = [
      draftKey(['附件', '某表'], ['一、', '加强领导', '县卫健局'], null),
      draftKey(['附件', '某表'], ['二、', '加强领导', '县卫健局'], null),
      draftKey(['附件', '某表'], ['一、', '加强领导', '县医保局'], null),
      draftKey(['附件', '某表'], ['一、', '加强领导', '县卫健局'], '二季度'),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('last period’s words', () => {
  test.each<[string, string, string]>([
    ['', '建成8个。', '建成8个。'],
    ['建成12个。', '建成8个。', '建成8个。\n建成12个。'],
    ['建成8个。', '建成8个。', '建成8个。'],
    ['建成12个。', '', '建成12个。'],
  ])('“%s” with “%s”', (typed, earlier, expected) => {
    expect(quoted([box('成效', typed)], [box('成效', earlier)])[0]?.body).toBe(expected);
  });

  test('words of a part without a box stand in the first one', () => {
    expect(bodies(quoted([box('成效', '')], [box('下一步打算', '继续。')]))).toEqual(['成效|继续。']);
  });
});
