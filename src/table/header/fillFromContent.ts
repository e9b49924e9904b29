// Columns whose heading nobody knows may still be recognised by what stands below it.

import type { DutyColumns } from '../DutyTable';
import type { Candidate } from './Candidate';
import type { ColumnContent } from './columnContent';

/** A column without understood heading serves by its content where the table lacks such a column. */
export function fillFromContent(
  columns: DutyColumns,
  typed: readonly Candidate[],
  all: readonly Candidate[],
): DutyColumns {
  const free = all.filter(
    (next) =>
      next.content.own > 0 && (typed.find((one) => one.at === next.at)?.heading.kind ?? null) === null,
  );
  const take = (fits: (content: ColumnContent) => boolean): number | null => {
    const place = free.findIndex((next) => fits(next.content));
    return place < 0 ? null : (free.splice(place, 1)[0]?.at.column ?? null);
  };
  const hasUnits = columns.lead !== null || columns.responsible !== null;
  const tasks = all.find((next) => next.at.column === columns.text)?.content;
  const leftOfText = free.findIndex(
    (next) =>
      tasks &&
      next.at.column < (columns.text ?? 0) &&
      next.content.distinct < tasks.distinct &&
      next.content.numberLike < 0.5 &&
      next.content.unitLike < 0.5,
  );
  const group = columns.group ?? (leftOfText < 0 ? null : (free.splice(leftOfText, 1)[0]?.at.column ?? null));
  const dueRemarks = all.find(
    ({ at, content }) =>
      at.column === columns.remark && content.dueLike > 0.8 && content.own * 2 > (tasks?.own ?? 0),
  );
  return {
    ...columns,
    group,
    deadline: columns.deadline ?? take((content) => content.dateLike > 0.8) ?? dueRemarks?.at.column ?? null,
    responsible: hasUnits ? columns.responsible : take((content) => content.unitLike > 0.8),
    text: columns.text ?? take((content) => content.longText > 0.6 && content.unitLike < 0.3),
  };
}
