// What holds for every text, whatever it says.

import fc from 'fast-check';
import type { DeadlineReference } from '../../../src/language/deadline';
import { matchFigures, readQuantities, type Quantity } from '../../../src/language/quantity';
import { numeralValue } from '../../../src/language/quantity/numeral';
import { loadSimplifier, normalForm } from '../../../src/language/text';

beforeAll(loadSimplifier);

const reference: DeadlineReference = { year: 2022, date: null };
const pieces = (
  '85% 3.5 1,200 10万 2亿 ３０ 百分之六十 三分之一 九成 一半 十五 两 一 零 翻一番 全覆盖 清零 前三名 5‰ 12/10万 以上 以内 以下 左右 不低于 不超过 超过 达到 控制在 降至 提高到 增长 下降 由 从 — 至 到 ~ ' +
  '个 人 名 元 亩 公里 个百分点 个工作日 小时 项 家 所 次 倍 年 月 日 分别 、 和 ， ； 。 （ ） “ ” 到2025年 2022年底前 每年 年均 “十四五”期末 力争 已 目前 同比 新建 公园 医院 覆盖率 就诊率 占比 住院 全县 ' +
  '〔2021〕5号 三级 第二 1. 一是 每千人口 的 县 製 處 + - . / : A PM2.5'
).split(' ');
const phrase = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const anyText = fc.oneof(phrase, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

const meaning = (quantities: readonly Quantity[]): unknown[] =>
  quantities.map(({ raw: _raw, span: _span, when, ...value }) => [value, when?.type, when?.end, when?.recur]);

test('no text throws; spans stand in printed order without overlap', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const found = readQuantities(text, reference);
      let behind = 0;
      for (const { raw, span } of found) {
        expect(span[0]).toBeGreaterThanOrEqual(behind);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(raw).toBe(text.slice(...span));
        behind = span[1];
      }
      expect(matchFigures(found, readQuantities(other, reference)).length).toBeLessThanOrEqual(found.length);
    }),
    { numRuns: 1500 },
  );
});

const SAID: readonly (readonly [RegExp, readonly number[]])[] = [
  [/全覆盖|翻.{0,2}番/, [100, 300, 700]],
  [/一半|半数|减半/, [50]],
  [/零/, [0]],
];

/** Every number the characters of a raw may spell. */
function spelled(raw: string): Set<number> {
  const text = normalForm(raw).text;
  const values = new Set<number>();
  const scales = [1, 10, 100, 1e3, 1e4, 1e8, 1e5, 1e7, 1e6, 1e9, 1e12];
  for (const [number] of text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)) {
    for (const scale of scales)
      values.add(Number((Number(number.replace(/,/g, '')) * scale).toPrecision(12)));
  }
  for (let from = 0; from < text.length; from++) {
    for (
      let to = from + 1;
      to <= text.length && /[零〇一二两三四五六七八九十百千万亿点]/.test(text.charAt(to - 1));
      to++
    ) {
      values.add(numeralValue(text.slice(from, to)));
    }
  }
  const numbers = [...values];
  for (const part of numbers) {
    values.add(part * 10);
    for (const whole of numbers) values.add(Number(((part / whole) * 100).toFixed(2))).add(part * 10 + whole);
  }
  for (const [words, said] of SAID) if (words.test(text)) said.forEach((number) => values.add(number));
  return values;
}

test('figures are never invented: every bound is spelled in the raw', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      for (const { raw, low, high } of readQuantities(text, reference)) {
        expect(low === null && high === null).toBe(false);
        for (const bound of [low, high]) if (bound !== null) expect(spelled(raw)).toContain(bound);
      }
    }),
    { numRuns: 1500 },
  );
});

test('blanks and line breaks change nothing but offsets', () => {
  const blank = fc.constantFrom(' ', '\n', '\u00a0', '\u3000', '\r\n');
  fc.assert(
    fc.property(phrase, fc.array(fc.tuple(fc.nat(60), blank), { maxLength: 6 }), (text, blanks) => {
      let spaced = text;
      for (const [at, sign] of blanks) {
        const place = at % (spaced.length + 1);
        spaced = spaced.slice(0, place) + sign + spaced.slice(place);
      }
      expect(meaning(readQuantities(spaced, reference))).toEqual(meaning(readQuantities(text, reference)));
    }),
    { numRuns: 800 },
  );
});

test('full-width forms and Traditional characters change nothing but offsets', () => {
  const traditional: Readonly<Record<string, string>> = {
    达: '達',
    个: '個',
    长: '長',
    过: '過',
    医: '醫',
    亿: '億',
    万: '萬',
    亩: '畝',
  };
  const wide = (text: string): string =>
    [...text]
      .map((sign) =>
        /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : (traditional[sign] ?? sign),
      )
      .join('');
  fc.assert(
    fc.property(phrase, (text) => {
      expect(meaning(readQuantities(wide(text), reference))).toEqual(
        meaning(readQuantities(text, reference)),
      );
    }),
    { numRuns: 800 },
  );
});
