import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDeskText } from '../../src/messages/zh-CN/checkDesk';
import { paneText } from '../../src/messages/zh-CN/pane';
import { settingsText } from '../../src/messages/zh-CN/paneSettings';
import { troubleText } from '../../src/messages/zh-CN/paneTrouble';
import { sheetNotes, summaryDeskText } from '../../src/messages/zh-CN/summaryDesk';

const root = join(__dirname, '../../src/taskpane');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Where the words of each room are used. */
const rooms: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
  [paneText, /./],
  [troubleText, /./],
  [settingsText, /^(?:parts|check)\//],
  [checkDeskText, /^check\//],
  [summaryDeskText, /^(?:summary|returns)\//],
];
const sentences = rooms.flatMap(([text, users]) => {
  const source = files
    .filter(({ file }) => users.test(file))
    .map((file) => file.text)
    .join('\n');
  /** Ids that are put together: `severity.${severity}`, `trouble.${kind}.todo`. */
  const composed = [...source.matchAll(/`((?:[a-z]+\.)*)\$\{[^}]+\}((?:\.[a-z]+)*)`/g)].map(
    ([, before = '', after = '']) => new RegExp(`^${before}[A-Za-z]+${after}$`.replaceAll('.', '\\.')),
  );
  return Object.entries(text).map(([id, sentence]) => ({ id, sentence, source, composed }));
});

describe('sentences of the pane', () => {
  test.each(sentences)('$id is used in its room', ({ id, source, composed }) => {
    expect(
      source.includes(`'${id}'`) || source.includes(`"${id}"`) || composed.some((form) => form.test(id)),
    ).toBe(true);
  });

  test.each([...sentences.map(({ id, sentence }) => [id, sentence] as const), ...Object.entries(sheetNotes)])(
    '%s is plain Chinese',
    (_, sentence) => {
      const words = sentence.replace(/\{\w+\}/g, '').replace(/Excel|A[34]|Ctrl\+C/g, '');
      expect(words).not.toMatch(/[A-Za-z!！,;:]/);
    },
  );

  test('no id stands in two rooms', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });
});
