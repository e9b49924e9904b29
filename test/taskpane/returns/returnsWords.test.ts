import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { returnsText } from '../../../src/messages/zh-CN/returnsPane';
import { r, taskName } from '../../../src/taskpane/returns/returnsWords';

const root = join(__dirname, '../../../src/taskpane/returns');
const source = readdirSync(root)
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('sentences of the step 发出与收回', () => {
  test.each(Object.entries(returnsText))('%s is used, and plain Chinese', (id, sentence) => {
    const isComposed = /^(?:part|state|problems|kind|refused|column)\./.test(id);
    expect(source.includes(`'${id}'`) || isComposed).toBe(true);
    const words = sentence.replace(/\{\w+\}/g, '').replace(/Excel|\.zip/g, '');
    expect(words).not.toMatch(/[A-Za-z!！,;:]/);
  });

  test.each([
    ['11', '第11项'],
    [null, r('task.none')],
  ])('a task numbered %s is called %s', (no, name) => {
    expect(taskName(no)).toBe(name);
  });
});
