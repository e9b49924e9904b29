// What holds for every deadline text, whatever it says.
import fc from 'fast-check';
import {
  findDeadlines,
  formatDeadlines,
  parseDeadline,
  type Deadline,
  type DeadlineReference,
} from '../../../src/language/deadline';
import { loadSimplifier, normalForm } from '../../../src/language/text';

beforeAll(loadSimplifier);

const reference: DeadlineReference = { year: 2022, date: '2022-03-01' };
const pieces = (
  '2022年 2025年 2021 十四五 “十四五” 期间 末 今年 明年 次年 6月 12月 十二 三 季度 上半年 下旬 30日 31日 底 底前 前 内 起 自 从 到 至 — － ~ 、 ， ； 。 ' +
  '每年 每季度 每月 定期 长期坚持 持续推进 立行立改 分阶段 完成 力争 方案 春节 后 5 年 个月 工作日 35% 《 》 〔2021〕5号 20220630 2022.6.30 44742 / . ( ) 县 製 的 并 截至 每 无 '
).split(' ');
const phrase = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const anyText = fc.oneof(phrase, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

const meaning = (deadlines: readonly Deadline[]): unknown[] =>
  deadlines.map(({ raw: _raw, span: _span, rest: _rest, ...value }) => value);

test('no text throws, and spans stand in printed order without overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const found of [parseDeadline(text, reference), findDeadlines(text, reference)]) {
        expect(found.length).toBeGreaterThan(0);
        let behind = 0;
        for (const { raw, span } of found) {
          expect(span[0]).toBeGreaterThanOrEqual(behind);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(raw).toBe(text.slice(...span));
          behind = span[1];
        }
      }
    }),
    { numRuns: 600 },
  );
});

test('days are real, a range ends after it begins, unknown has a reason', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const value of [...parseDeadline(text, reference), ...findDeadlines(text, reference)]) {
        for (const day of [value.start, value.end]) {
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
        if (value.type === 'range' && value.start && value.end) expect(value.start <= value.end).toBe(true);
        expect(value.type === 'unknown').toBe(value.reason !== undefined);
      }
    }),
    { numRuns: 600 },
  );
});

test('blanks and line breaks change nothing but offsets', () => {
  fc.assert(
    fc.property(
      phrase,
      fc.array(fc.tuple(fc.nat(60), fc.constantFrom(' ', '\n', '\u00a0', '\u3000', '\r\n')), {
        maxLength: 6,
      }),
      (text, blanks) => {
        let spaced = text;
        for (const [at, blank] of blanks)
          spaced = spaced.slice(0, at % (spaced.length + 1)) + blank + spaced.slice(at % (spaced.length + 1));
        expect(meaning(parseDeadline(spaced, reference))).toEqual(meaning(parseDeadline(text, reference)));
        expect(meaning(findDeadlines(spaced, reference))).toEqual(meaning(findDeadlines(text, reference)));
      },
    ),
    { numRuns: 600 },
  );
});

test('full-width forms and Traditional characters change nothing but offsets', () => {
  const traditional: Readonly<Record<string, string>> = {
    长: '長',
    坚: '堅',
    续: '續',
    进: '進',
    阶: '階',
    后: '後',
    内: '內',
    每: '每',
    从: '從',
    个: '個',
    节: '節',
    间: '間',
  };
  const wide = (text: string): string =>
    [...text]
      .map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : (traditional[c] ?? c)))
      .join('');
  fc.assert(
    fc.property(phrase, (text) => {
      expect(normalForm(wide(text)).text).toBe(normalForm(text).text);
      expect(meaning(parseDeadline(wide(text), reference))).toEqual(meaning(parseDeadline(text, reference)));
    }),
    { numRuns: 500 },
  );
});

test('the standard wording of what was understood reads the same again', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const understood = parseDeadline(text, reference);
      fc.pre(understood.every(({ type }) => !['unknown', 'none', 'relative'].includes(type)));
      expect(meaning(parseDeadline(formatDeadlines(understood), reference))).toEqual(meaning(understood));
    }),
    { numRuns: 600 },
  );
});

test('reading a list of separated cells gives the values of each', () => {
  const alone = fc.constantFrom(
    '2022年6月底前',
    '2025年底',
    '每年12月底前',
    '2022年3月—5月',
    '立行立改',
    '自2023年起',
  );
  fc.assert(
    fc.property(fc.array(alone, { minLength: 1, maxLength: 5 }), (cells) => {
      const together = parseDeadline(cells.join('；'), reference);
      expect(meaning(together)).toEqual(cells.flatMap((cell) => meaning(parseDeadline(cell, reference))));
    }),
  );
});
