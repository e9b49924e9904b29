// Which times of a cell are no deadlines of their own beside its dated ones: labels (6月底，视疫情情况), and times of what is done (完成2023年遗留问题整改)?

import { isDated } from './latestDay';
import type { Terms } from './readTerms';
import type { Term } from './Term';
import { textOf, type Words } from './Words';

/** Words that take a time as part of their object, and nouns such an object may have. */
const TAKES = /([成结报送动化改决查估展核缴还回退较比含以对]|谋划)$/;
const OBJECT = /^(工作|任务|目标|考核|计划|总结)/;

/**
 * Beside dates, 分阶段 (`phased` means that none is dated), 近期, 远期, an event without 前 or 后 and a duration without 内 are only labels: 6月底（视疫情情况）, 2021年开工，建设周期24个月.
 * A year or quarter that belongs to what is done by another day is no time at all; its words come back as unknown ones.
 */
export function withoutLabels(words: Words, { terms, loose }: Terms): Terms {
  const { code } = words;
  const dated = terms.filter(isDated);
  if (!dated.length || !terms[1]) return { terms, loose };
  const places = [...loose];
  const kept = terms.filter((term) => {
    if (isLabel(term)) return false;
    const isKept = !isObject(term);
    for (let { at } = term; at < term.next && !isKept; at++) places.push(at);
    return isKept;
  });
  return { terms: kept, loose: places.sort((a, b) => a - b) };

  function isLabel({ type, at, next, cued }: Term): boolean {
    return (
      type === 'phased' ||
      (!cued && code[at] === 'V') ||
      (type === 'relative' && /[yjcmqGd]/.test(code.charAt(next - 1)))
    );
  }

  function isObject({ at, next, end }: Term): unknown {
    if (!end || (end.year == null && end.length < 2)) return false;
    const before = textOf(words, 0, at);
    const isCued = end.cued;
    const isNoun = OBJECT.test(textOf(words, next, code.length));
    return (
      TAKES.test(before) &&
      (isNoun || (isCued ? /[xW]/ : /x/).test(code.charAt(next))) &&
      dated.some(
        (other) =>
          other.at !== at &&
          other.end?.cued &&
          // What is complete by a day cannot be next year's: 2021年底前基本完成2022年提质增效 are two stages.
          ((!isCued && (isNoun || !before.endsWith('完成'))) ||
            (other.end.year ?? (isCued ? 0 : 9999)) > (end.year ?? 0) - (isCued ? 0 : 1)),
      )
    );
  }
}
