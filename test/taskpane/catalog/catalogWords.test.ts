import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogText } from '../../../src/messages/zh-CN/catalogDesk';
import {
  catalogFileProblems,
  catalogSheetNote,
  catalogSheetProblems,
} from '../../../src/messages/zh-CN/catalogSheet';

const root = join(__dirname, '../../../src/taskpane/catalog');
const source = readdirSync(root)
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
/** Ids that are put together: `judged.${verdict}`. */
const composed = [...source.matchAll(/c\(`([a-z.]*)\$\{[^}]+\}([a-z.]*)`/g)].map(
  ([, before = '', after = '']) => new RegExp(`^${before}[a-z-]+${after}$`.replaceAll('.', '\\.')),
);

describe('sentences of the desk 目录', () => {
  test.each(Object.keys(catalogText))('%s is used', (id) => {
    const isUsed = source.includes(`'${id}'`) || composed.some((form) => form.test(id));
    expect(isUsed).toBe(true);
  });

  test.each([
    ...Object.entries(catalogText),
    ...Object.entries(catalogSheetProblems),
    ...Object.entries(catalogFileProblems),
    ['note', catalogSheetNote],
  ])('%s is plain Chinese', (_, sentence) => {
    const words = sentence.replace(/\{\w+\}/g, '').replace(/Excel|\.xlsx|\.json/g, '');
    expect(words).not.toMatch(/[A-Za-z!！,;:]/);
  });
});
