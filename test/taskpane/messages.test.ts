import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paneText, sheetNotes } from '../../src/messages/zh-CN/pane';

const root = join(__dirname, '../../src/taskpane');
const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
const sentences = Object.entries(paneText);

/** Ids that are put together: `severity.${severity}`, `trouble.${kind}.todo`. */
const composed = [...source.matchAll(/`((?:[a-z]+\.)*)\$\{[^}]+\}((?:\.[a-z]+)*)`/g)].map(
  ([, before = '', after = '']) => new RegExp(`^${before}[A-Za-z]+${after}$`.replaceAll('.', '\\.')),
);

describe('sentences of the pane', () => {
  test.each(sentences)('%s is used', (id) => {
    expect(
      source.includes(`'${id}'`) || source.includes(`"${id}"`) || composed.some((form) => form.test(id)),
    ).toBe(true);
  });

  test.each([...sentences, ...Object.entries(sheetNotes)])('%s is plain Chinese', (_, sentence) => {
    const words = sentence.replace(/\{\w+\}/g, '').replace(/Excel|A[34]|Ctrl\+C/g, '');
    expect(words).not.toMatch(/[A-Za-z!！,;:]/);
  });
});
