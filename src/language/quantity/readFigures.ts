// Which figures stand in a text from which the traps have been hidden? Words first, then numbers; lists share what is said once.

import type { Amount } from './Amount';
import type { Figure } from './Figure';
import { findAmounts } from './findAmounts';
import { forms, wordForms } from './forms';
import { isFigure } from './isFigure';
import { isSize } from './isShare';

const LIST = /^(?:[、和与及]|以及){1,2}$/;

/** The figures in printed order. */
export function readFigures(text: string): Figure[] {
  const inWords = wordForms.flatMap((form) =>
    [...text.matchAll(form.pattern)].map((match): Figure => {
      const core = [match.index, match.index + match[0].length] as const;
      return { ...form.read(match), start: core[0], end: core[1], core, amounts: 0 };
    }),
  );
  const amounts = sharedUnits(
    text,
    findAmounts(text).filter(
      ({ start, end }) => !inWords.some(({ core }) => start < core[1] && end > core[0]),
    ),
  );
  const figures = inWords;
  for (let at = 0; at < amounts.length;) {
    const figure = firstReading(text, amounts, at);
    const last = figures.at(-1);
    if (figure && isFigure(text, figure, amounts[at])) figures.push(listed(text, figure, last));
    at += figure?.amounts ?? 1;
  }
  figures.sort((one, two) => one.start - two.start);
  return figures.filter((figure, at) => !isSize(text, figure, figures[at + 1]));
}

function firstReading(text: string, amounts: readonly Amount[], at: number): Figure | null {
  for (const form of forms) {
    const figure = form.read(text, amounts, at);
    if (figure) return figure;
  }
  return null;
}

/** 85、90和95%: the unit is printed once. */
function sharedUnits(text: string, amounts: readonly Amount[]): Amount[] {
  const shared = [...amounts];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [own, next] = [shared[at], shared[at + 1]];
    if (own?.unit === '' && next && next.unit !== '' && LIST.test(text.slice(own.end, next.start))) {
      shared[at] = { ...own, unit: next.unit, kind: next.kind };
    }
  }
  return shared;
}

/** 分别达到5个、1个: the second is a bound like the first. */
function listed(text: string, figure: Figure, before: Figure | undefined): Figure {
  if (!before || figure.relation !== 'exactly' || figure.start !== figure.core[0]) return figure;
  if (!LIST.test(text.slice(before.end, figure.start)) || before.relation === 'between') return figure;
  if (before.high !== null && before.low !== null) return figure;
  const value = figure.low;
  return before.relation === 'at-most'
    ? { ...figure, relation: 'at-most', low: null, high: value }
    : { ...figure, relation: before.relation };
}
