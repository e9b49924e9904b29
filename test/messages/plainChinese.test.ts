// Is every sentence a person reads plain Chinese? All of messages/zh-CN, whichever room shows it; what only people at a command line read may name commands.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../src/messages/zh-CN');
/** Read at a command line, or by whoever extends the readers. */
const COMMAND_LINE = /^(?:cli|doctor|deadlineForms|quantityForms)\.ts$/;

/** No sentences: names under which something is kept, and the page written by a program for whoever changes the rules. */
const INNER = /\.state$|\.propertyPrefix$|^rulePage\.ts\.rulePageWords\.list\./;

/** Names of products, files, papers, keys and cells, page numbers of a footer, and blanks. */
const NAMES =
  /\{sheet\}!\{range\}|\{\w+\}|Excel|Word|WPS|WebView2|OpenDocument|XML|PDF|office\.js|\.?\b(?:xlsx?|xlsb|et|ods|csv|pdf|docx?|txt|json|zip)\b|A[34]|Ctrl\+[CV]|\bkB\b|\bMB\b|&[PN]|[A-Z]{1,2}\d+/g;

/** Texts of a module: values, and what stands in lists and objects. */
function texts(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|json)$/.test(file) && !COMMAND_LINE.test(file))
  .flatMap((file) => texts(jest.requireActual<object>(join(ROOT, file)), file))
  .filter(([path]) => !INNER.test(path));

test('the rooms are all there', () => {
  expect(all.length).toBeGreaterThan(1_500);
});

test.each([
  ['no English and no code', /[A-Za-z_<>[\]{}\\]/],
  ['full-width punctuation', /[!,;?]|[\u4e00-\u9fff][:.()]/],
  ['no exclamation', /！/],
  [
    'no blame, no inner word',
    /您(?:弄错|搞错|写错|忘)|错误操作|非法|崩溃|接口|返回值|空值|字符串|日志|渲染|快照|哈希/,
  ],
])('%s', (_, wrong) => {
  const found = all.filter(([, text]) => wrong.test(text.replace(NAMES, '')));
  expect(found.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
});
