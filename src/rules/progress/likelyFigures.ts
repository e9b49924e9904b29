// Which figures of an entry answer a target in other words (公厕建成33座 for 建成公共厕所40座)? Asked about counts only, where the language of quantities is not sure.

import type { FigureMatch, Quantity } from '../../language/quantity';
import { isIn } from '../../language/quantity/likeness';
import { pairsIn } from './pairsIn';

/** What is only a part, a beginning or another thing. */
const PART =
  /其余|剩|余|另|还有|其中|仍有|尚有|欠|开工|在建|签约|签订|启动|申报|储备|在谈|计划|选址|招标|本月|当月|本季|新[派增招]/g;
const TOLD =
  /(?:已经?|现|共|累计|全部|均|新|完成了?|建成|上线|完工|改造|开工|竣工|交付|达到?|整顿|转化|销号|培训|投用|挂牌|弄好|办结|整治|验收|修复|发放|解决|安装|开展|举办|创建|认定|培育|引进|选派|查处|了|的)+$/;

/**
 * The match of a target that has none; null when it is not sure. Only counts of one unit below which the target stands: of several figures the sum decides.
 * @example likelyMatch(target, '建成公共厕所', figures, '公厕建成33座')?.reached //=> false
 */
export function likelyMatch(
  target: Quantity,
  context: string,
  figures: readonly Quantity[],
  entry: string,
): FigureMatch | null {
  const wanted = target.low;
  const isLevel = target.relation === 'at-least' || target.relation === 'exactly';
  if (!isLevel || wanted === null || /[%‰点]/.test(target.unit)) return null;
  const subject = target.subject || context;
  const isPart = (words: string): boolean =>
    [...words.matchAll(PART)].some(([part]) => !subject.includes(part));
  const sameUnit = figures.filter(
    ({ unit, low, relation }) =>
      unit === target.unit && low !== null && relation !== 'increase' && relation !== 'decrease',
  );
  const ofWhole = sameUnit.find((figure, at) => followsWhole(sameUnit[at - 1], figure, wanted, entry));
  const candidates = sameUnit.filter(
    (figure) =>
      !isPart(figure.subject + figure.raw) &&
      !isPart(before(figure, entry)) &&
      isOneSubject(figure.subject, subject, context),
  );
  if (ofWhole) return { target, figure: ofWhole, reached: (ofWhole.low ?? 0) >= wanted };
  const [figure] = [...candidates].sort((one, two) => (two.low ?? 0) - (one.low ?? 0));
  if (!figure) return null;
  const sum = candidates.reduce((all, { low }) => all + (low ?? 0), 0);
  if ((figure.low ?? 0) >= wanted) return { target, figure, reached: true };
  return { target, figure, reached: sum >= wanted ? null : false };
}

/** 3条中2条, 12个…已整顿10个: the whole is told first. */
function followsWhole(whole: Quantity | undefined, figure: Quantity, wanted: number, entry: string): boolean {
  if (whole?.low !== wanted || (figure.low ?? wanted) >= wanted) return false;
  return /^[^，。；,;]{0,12}(?:中|里|已|有)[^，。；,;]{0,4}$/.test(
    entry.slice(whole.span[1], figure.span[0]),
  );
}

/** The figure's words stand in the target's in their order, or the other way round, or most pairs of them in what the task says. */
function isOneSubject(said: string, asked: string, context: string): boolean {
  const core = said.replace(TOLD, '');
  if (core === '')
    return [0, 2].some((at) => said.length >= at + 2 && (asked + context).includes(said.slice(at, at + 2)));
  return (
    isWithin(said, asked) ||
    isWithin(core, asked) ||
    isWithin(asked, core) ||
    (asked.length > 4 && core.endsWith(asked.slice(-4))) ||
    (core.length > 3 && pairsIn(core, asked + context) >= 0.6)
  );
}

function isWithin(short: string, long: string): boolean {
  return short.length > 1 && isIn(short, long);
}

function before({ span }: Quantity, entry: string): string {
  return entry.slice(Math.max(0, span[0] - 6), span[0]).replace(/^.*[，。；,;]/s, '');
}
