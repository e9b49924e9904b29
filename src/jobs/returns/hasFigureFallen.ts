// Does an entry tell less of the same thing than the one before?

import { matchFigures, readQuantities, type Quantity } from '../../language/quantity';
import type { UnderstoodTask } from '../../table/UnderstoodTable';

/** Words of a level; what was done within a period (召开会议3次) may well be less than before. */
const LEVEL = /达|提[高升]?[到至]|[增升降][到至]|累计|总[数计量]|共|率|比例|占比/;
/** Characters before a figure that may hold such a word. */
const NEAR = 8;

/**
 * Shares and levels of the same subject only; where the task asks for less (不超过, 降至), more is worse.
 * @example hasFigureFallen('签约率达到85%', '签约率达到80%', task, 2022) //=> true
 */
export function hasFigureFallen(
  last: string,
  now: string,
  { text, indicator }: Pick<UnderstoodTask, 'text' | 'indicator'>,
  year: number | null,
): boolean {
  const read = (raw: string): readonly Quantity[] => readQuantities(raw, { year, date: null });
  const levels = (raw: string): readonly Quantity[] =>
    read(raw).filter(
      ({ unit, span: [from, to], role, relation }) =>
        role !== 'other' &&
        relation !== 'between' &&
        (/[%‰]/.test(unit) || LEVEL.test(raw.slice(Math.max(0, from - NEAR), to))),
    );
  const limits = [text.raw, indicator?.raw ?? '']
    .flatMap(read)
    .filter(({ relation, high }) => relation === 'at-most' || (relation === 'decrease' && high !== null));
  const isLimited = (figure: Quantity): boolean =>
    limits.some((limit) => matchFigures([limit], [figure]).length > 0);
  const before = levels(last).flatMap((figure): Quantity[] => {
    const level = figure.high ?? figure.low;
    if (level === null) return [];
    return isLimited(figure)
      ? [{ ...figure, relation: 'at-most', low: null, high: level }]
      : [{ ...figure, relation: 'at-least', low: level, high: null }];
  });
  return matchFigures(before, levels(now)).some(({ reached }) => reached === false);
}
