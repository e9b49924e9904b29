import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillText } from '../../../src/messages/zh-CN/fill';

const root = join(__dirname, '../../../src/taskpane/fill');
const source = readdirSync(root)
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
/** Ids that are put together: `tab.${one}`. */
const composed = [...source.matchAll(/f\(\s*`([a-z.]*)\$\{[^}]+\}([a-z.]*)`/g)].map(
  ([, before = '', after = '']) => new RegExp(`^${before}[a-zA-Z-]+${after}$`.replaceAll('.', '\\.')),
);
const chosen = [...source.matchAll(/`([a-z.]+\.)\$\{[a-z]+\}`/g)].map(([, before = '']) => before);

describe('sentences of the desk 填报', () => {
  test.each(Object.keys(fillText))('%s is used', (id) => {
    const isUsed =
      source.includes(`'${id}'`) ||
      composed.some((form) => form.test(id)) ||
      chosen.some((before) => id.startsWith(before));
    expect(isUsed).toBe(true);
  });

  test.each(Object.entries(fillText))('%s is plain Chinese', (_, sentence) => {
    const words = sentence.replace(/\{\w+\}/g, '').replace(/Excel/g, '');
    expect(words).not.toMatch(/[A-Za-z!！,;:]/);
  });
});
