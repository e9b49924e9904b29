import fc from 'fast-check';
import {
  loadSimplifier,
  needsSimplifier,
  normalForm,
  printedSpan,
  simplify,
} from '../../../src/language/text';

beforeAll(loadSimplifier);

test.each([
  ['２０２２年６月底前', '2022年6月底前'],
  ['2022\u00a0年\n6 月\u3000底', '2022年6月底'],
  ['深化醫藥衛生體(ti) 製改革', '深化医药卫生体制改革'],
  ['縣保險協會(hui) 參與(yu) )', '县保险协会参与)'],
  ['全麵推開兩(liang) 個(ge) 全覆蓋', '全面推开两个全覆盖'],
  ['隻列牽頭部門，縣誌辦，體(ti) 係', '只列牵头部门,县志办,体系'],
  ['85％（含）：ＤＲＧ', '85%(含):DRG'],
  ['⽉底\ufeff前\u200b', '月底前'],
  ['疾病诊断相关分组(DRGs)付费', '疾病诊断相关分组(DRGs)付费'],
  ['里程(km)', '里程(km)'],
  ['㋅底前', '6月底前'],
])('%j reads %j', (printed, text) => {
  expect(normalForm(printed).text).toBe(text);
});

test('blanks and widths are kept on request', () => {
  expect(normalForm('区委\r\n区\u00a0府（Ａ）', { blanks: 'keep' }).text).toBe('区委\n区 府(A)');
  expect(normalForm('区 府（Ａ）', { width: 'keep' }).text).toBe('区府（Ａ）');
});

test.each([
  ['縣財政局', true],
  ['县财政局', false],
  ['於6月底', true],
  ['2022-06-30', false],
  ['二〇二二年', false],
])('%j needs the dictionary: %s', (text, needed) => {
  expect(needsSimplifier(text)).toBe(needed);
});

test('著 is converted by its phrase', () => {
  expect(simplify('顯著成效，抓緊著手')).toBe('显著成效，抓紧着手');
});

const characters = fc.oneof(
  fc.constantFrom(...'2０２年月底前縣體製乾隆𠮷\u00a0\n 　（(ti)）hui㋅％'),
  fc.string({ unit: 'binary', maxLength: 1 }),
);

test('every character of the normal form maps back to a printed character, in order', () => {
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 30 }), (parts) => {
      const printed = parts.join('');
      for (const blanks of ['drop', 'keep'] as const) {
        const normal = normalForm(printed, { blanks });
        expect(normal.starts).toHaveLength(normal.text.length);
        expect(normal.ends).toHaveLength(normal.text.length);
        normal.starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(normal.starts[at - 1] ?? 0);
          expect(normal.ends[at]).toBeGreaterThan(start);
        });
        expect(printedSpan(normal, 0, normal.text.length)[1]).toBeLessThanOrEqual(printed.length);
      }
    }),
  );
});

test('a normal form is its own normal form, blanks and glosses aside', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'２０年底縣體製％（）：\u00a0'), { maxLength: 20 }), (parts) => {
      const once = normalForm(parts.join('')).text;
      expect(normalForm(once).text).toBe(once);
    }),
  );
});
