// What entries tell: parts with and without headings, reasons, what is unfinished, what is wholly done.

import fc from 'fast-check';
import { readProgress, type ProgressPart } from '../../../src/language/progress';

const parts: readonly (readonly [text: string, parts: string])[] = [
  ['主要做法：印发方案，按月调度。取得成效：建成站点12个。存在问题：资金缺口大。', 'practice problem result'],
  ['【做法】下派医师12名。【成效】住院量占比86%。【问题】无。', 'practice problem result'],
  ['（一）做法：印发办法。（二）成效：结余318万元。（三）问题：编制不足。', 'practice problem result'],
  ['1.做法:按月通报\n2.成效:达标率88%\n3.问题:缺2名医师', 'practice problem result'],
  ['主要做法\n按月调度，印发通报4期\n取得成效\n建成站点12个\n存在问题\n无', 'practice problem result'],
  ['做法是“一品一码”盯进度。成效是建成站点12个。问题是资金缺口大。', 'practice problem result'],
  ['做法及成效：按月调度，建成站点12个。', 'practice result'],
  ['按月调度，建成站点12个，资金缺口仍有300万元。', 'practice problem result'],
  ['按月调度，建成站点12个。暂无问题。', 'practice problem result'],
  ['按月调度，建成站点12个。下一步：完成剩余8个。', 'next practice result'],
  ['按月调度，建成站点12个。下一步解决资金不足问题。', 'next practice result'],
  ['排查问题43条并全部整改。', 'practice result'],
  ['召开推进会2次，印发通知。', 'practice'],
  ['正在有序推进，成效明显。', ''],
  ['存在问题：无', 'problem'],
  ['存在问题：', ''],
];

test.each(parts)('%s → %s', (text, expected) => {
  const named: ProgressPart[] = [...readProgress(text).parts];
  expect(named.sort().join(' ')).toBe(expected);
});

const reasons: readonly (readonly [text: string, hasReason: boolean])[] = [
  ['因用地手续未批复，尚未开工。', true],
  ['受汛期影响停工37天。', true],
  ['待省级细则出台后印发。', true],
  ['招标两次流标，正在重新组织。', true],
  ['完成9所。存在问题：施工力量不足。', true],
  ['完成9所。存在问题：无。其余3所补充材料后继续申报。', false],
  ['方案正在编制。', false],
  ['因地制宜建成站点12个。', false],
  ['排查问题43条并全部整改。', false],
  ['完成9所。下一步解决资金不足问题。', false],
];

test.each(reasons)('a reason in %s: %s', (text, expected) =>
  expect(readProgress(text).hasReason).toBe(expected),
);

const unfinished: readonly (readonly [text: string, clause: string])[] = [
  ['方案已报审，尚未印发。', '尚未印发'],
  ['目前仍在征求意见。', '目前仍在征求意见'],
  ['主体工程已完成65%。', '主体工程已完成65%'],
  ['项目预计明年3月完工。', '项目预计明年3月完工'],
  ['规划正在编制。', '规划正在编制'],
  ['规划已印发，正在编制配套清单。', ''],
  ['对尚未完成的单位发函督办，全部销号。', ''],
  ['未发生安全事故，改造全部完成。', ''],
];

test.each(unfinished)('unfinished in %s: %s', (text, clause) =>
  expect(
    readProgress(text)
      .unfinished.map((each) => each.text)
      .join(),
  ).toBe(clause),
);

test.each([
  ['本项任务已全面完成。', true],
  ['各项目标任务均已如期完成。', true],
  ['专项行动6月20日收官。', true],
  ['已全部完成并通过验收。', false],
  ['第一批项目全部完成。', false],
  ['全部乡镇均已接入平台。', false],
  ['本项任务已全面完成，仅剩1个点尚未验收。', false],
])('wholly done in %s: %s', (text, expected) => expect(readProgress(text).isWholeDone).toBe(expected));

const entry = fc.array(
  fc.constantFrom(
    '做法：',
    '成效：',
    '一是',
    '印发方案',
    '建成站点12个',
    '因资金未到位',
    '，',
    '。',
    '；',
    '尚未开工',
    '正在推进',
    '问题：无',
    '85.6%',
    '6月底',
  ),
  { maxLength: 12 },
);
const seen = (text: string): unknown => {
  const { clauses, parts: told, ...rest } = readProgress(text);
  return { ...rest, parts: [...told], words: clauses.map((clause) => clause.text) };
};

test('no text throws, and every clause knows its printed characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { text: words, at } of readProgress(text).clauses) expect(at.length).toBe(words.length);
    }),
  );
});

test('blanks and full-width forms change nothing', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(entry, (pieces) => {
      const text = pieces.join('');
      expect(seen(pieces.join(' '))).toEqual(seen(text));
      expect(seen(` ${[...text].join('　')}`)).toEqual(seen(text));
      expect(seen(wide(text))).toEqual(seen(text));
    }),
  );
});
