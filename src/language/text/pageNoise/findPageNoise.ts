// What in an official text does not belong to it: spam, page furniture, markup, damaged characters, pinyin debris?

import { remembered } from '../../remembered';
import { glossSpans } from '../gloss';
import { normalForm } from '../normalForm';
import { printedSpan } from '../NormalText';
import { noiseForms } from './forms';
import { SIGNS } from './mayHaveNoise';
import type { NoiseSpan } from './NoiseForm';

/**
 * Pieces of noise from first to last, none overlapping; neighbours parted by blanks or marks only are one piece.
 * Honest uses are let alone: 12345热线, “浙里办”APP, the address of a public platform, 打击“六合彩”.
 * @example findPageNoise('制定高值18新利手机集中采购实施方案') //=> [{ kind: 'spam', start: 4, end: 10 }]
 */
export const findPageNoise = remembered((printed): readonly NoiseSpan[] => {
  const glosses = glossesOf(printed);
  if (!SIGNS.test(printed)) return glosses;
  const normal = normalForm(printed, { blanks: 'keep', width: 'keep' });
  const found = noiseForms.flatMap(({ kind, pattern, isHonest }): NoiseSpan[] =>
    [...normal.text.matchAll(pattern)].flatMap((match): NoiseSpan[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start || isHonest?.(normal.text, start, end)) return [];
      const [from, to] = printedSpan(normal, start, end);
      return [{ kind, start: from, end: to }];
    }),
  );
  return joined(printed, [...found, ...glosses]);
});

/** One bracket alone may be an abbreviation: 人工智能(ai), 体质指数(bi). */
function glossesOf(printed: string): readonly NoiseSpan[] {
  const spans = glossSpans(printed);
  const [[first] = [0]] = spans;
  if (spans.length === 1 && /(?:智能|指数|系数|技术|模式)$/.test(printed.slice(0, first))) return [];
  return spans.map(([start, end]) => ({ kind: 'gloss', start, end }));
}

function joined(printed: string, spans: readonly NoiseSpan[]): readonly NoiseSpan[] {
  const pieces: NoiseSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = pieces.at(-1);
    const isNext =
      last !== undefined && /^[\s|｜>»·,，.。:：\-—_]*$/.test(printed.slice(last.end, span.start));
    const isInside = last !== undefined && span.start < last.end;
    if (last && (isInside || (isNext && last.kind === span.kind)))
      pieces[pieces.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else pieces.push(span);
  }
  return pieces;
}
