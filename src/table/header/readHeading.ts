// What does one heading, printed in one or several header rows, mean?

import type { Heading } from './Heading';
import { headingText } from './headingText';
import { cutPeriod, type CutPeriod } from './period';
import { headingForms } from './vocabulary';

/** Headings are short; anything longer is content. UTF-16 units as printed. */
const LONGEST_HEADING = 120;
const MOST_WORDS = 30;

/**
 * Meaning of a heading's printed parts, outermost first (['任务目标/指标', '2027年']); null when none is a heading.
 * The innermost part with a kind decides, unless it says little and a part around it says what the column is for sure
 * (存在问题 under 进展情况). Periods are taken from whichever part prints one.
 * @example readHeading(['进展情况', '一季度']) //=> { kind: 'progress', weight: 1, rank: 0, period: '一季度' }
 */
export function readHeading(parts: readonly string[]): Heading | null {
  const read = parts.map(readHeadingPart);
  const period = read.map((part) => part?.period ?? null).findLast((found) => found !== null) ?? null;
  const kinds = read.filter((part): part is Heading => part !== null && part.kind !== null);
  const inner = kinds.at(-1);
  if (!inner) return period === null ? null : { kind: null, weight: 0.25, rank: 0, period };
  const innermostIsUnknown = read.at(-1) === null;
  const says =
    inner.kind === 'number' || inner.weight > 0.5
      ? inner
      : (kinds.find((kind) => kind.weight === 1) ?? inner);
  if (innermostIsUnknown && says.weight < 1) return null;
  return { ...says, period };
}

/** Meaning of one printed part; null when it is none. */
export function readHeadingPart(printed: string): Heading | null {
  if (printed.length > LONGEST_HEADING) return null;
  const { words, remarks } = headingText(printed);
  if (words === '' || words.length > MOST_WORDS) return null;
  const cut = cutPeriod(words);
  if (cut.period !== null && cut.words === '')
    return { kind: null, weight: 0.25, rank: 0, period: cut.period };
  if (isPastYear(cut)) return { kind: 'baseline', weight: 0.5, rank: 0, period: cut.period };
  const whole = formOf(words);
  const form = cut.period === null || whole?.kind === 'baseline' ? whole : (formOf(cut.words) ?? whole);
  if (!form) return null;
  const period = cut.period ?? remarks.map(periodOfRemark).find((found) => found !== null) ?? null;
  return { kind: form.kind, weight: form.weight, rank: form.rank ?? 0, period };
}

/** 2023年情况, 2023年实际值: a year with words that report nothing but its state. */
function isPastYear({ period, words }: CutPeriod): boolean {
  return (
    period !== null &&
    /^20\d\d年度?[底末]?$/.test(period) &&
    /^(?:情况|现状|基数|实际|实际值|完成值|数据|水平|值|指标值|基期值|实绩)$/.test(words)
  );
}

function formOf(words: string): (typeof headingForms)[number] | undefined {
  return headingForms.find((form) => form.pattern.test(words));
}

function periodOfRemark(remark: string): string | null {
  const cut = cutPeriod(remark);
  return cut.words === '' ? cut.period : null;
}
