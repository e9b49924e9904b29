// Status cells as offices write them, without an office's own list and with one.

import fc from 'fast-check';
import { readStatus, type StatusValue } from '../../../src/language/progress';

const cells: Readonly<Record<StatusValue, readonly string[]>> = {
  done: [
    '已完成',
    '完成',
    '全部完成',
    '已办结',
    '√',
    '☑',
    '✓',
    '100%',
    '是',
    '已完成。',
    '已 完 成',
    '已完成（100%）',
    '提前完成',
    '整改到位',
    '已整改',
    '已销号',
    '已办复',
    '已完成并长期坚持',
    '完成100%',
  ],
  mostly: ['基本完成', '已基本完成', '大部分完成', '已完成（90%）', '已完成90%'],
  doing: [
    '序时推进',
    '未达序时',
    '推进中',
    '正在推进',
    '有序推进',
    '进行中',
    '80%',
    '推进中（80%）',
    '完成60%',
    '已启动',
    '正在办理',
    '整改中',
    '持续加力推进',
  ],
  'not-started': ['未启动', '尚未启动', '未开展', '待启动', '0%'],
  'not-done': ['未完成', '尚未完成', '未按期完成', '否', '×', '□'],
  standing: ['长期坚持', '持续推进', '常态化推进', '长期', '持续坚持'],
  unclear: [
    '达到序时进度',
    '好',
    '整改',
    '见附件',
    '领导已阅',
    '办结一半',
    '已上报',
    '预计6月底完成',
    '完成了一部分工作，正在抓紧',
  ],
};

describe.each(Object.entries(cells))('%s', (value, texts) => {
  test.each(texts)('%s', (text) => expect(readStatus(text, [])).toBe(value));
});

test.each(['', '  ', '\n', '—', '-', '/', '无', '暂无'])('“%s” is blank', (text) =>
  expect(readStatus(text, [])).toBeNull(),
);

test('the office’s own list is asked first', () => {
  expect(readStatus('达到序时进度', [{ word: '达到序时进度', value: 'doing' }])).toBe('doing');
});

test('no text throws, and blanks change nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readStatus(`${text} `, [])).toBe(readStatus(text, []));
    }),
  );
});
