import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticeText } from '../../../src/messages/zh-CN/noticeDesk';
import { doubtText, n, rowName } from '../../../src/taskpane/notice/noticeWords';

const root = join(__dirname, '../../../src/taskpane/notice');
const source = readdirSync(root)
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('sentences of the step 由通知生成分工表', () => {
  test.each(Object.entries(noticeText))('%s is used, and plain Chinese', (id, sentence) => {
    const isComposed = /^(?:doubt|field|list\.only)/.test(id);
    expect(source.includes(`'${id}'`) || isComposed).toBe(true);
    const words = sentence.replace(/\{\w+\}/g, '').replace(/Excel|Word|\.docx|\.txt/g, '');
    expect(words).not.toMatch(/[A-Za-z!！,;:]/);
  });

  test.each([
    ['（一）', '第（一）项'],
    ['', n('row.none')],
  ])('a row numbered “%s” is called %s', (no, name) => {
    expect(rowName({ no })).toBe(name);
  });

  test('a doubt quotes the notice where it has words of it', () => {
    expect(doubtText({ id: 'unknown', words: '区远航互联' })).toBe('没有认出的单位：区远航互联');
    expect(doubtText({ id: 'unknown', words: '' })).toBe('单位名称没有认出');
    expect(doubtText({ id: 'unclosed', words: '' })).toBe('责任分工的括号没有写完');
  });
});
