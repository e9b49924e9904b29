// Do several deadlines stand in one cell with nothing between them (2022年底2025年底)?

import type { Deadline } from '../../language/deadline/Deadline';
import { deadlineRunTogether as words } from '../../messages/zh-CN/rules/deadline/run-together';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const deadlineRunTogether: TaskRule = {
  id: 'deadline/run-together',
  target: 'task',
  reads: 'deadline',
  messages: { together: 'info' },
  words,
  check({ deadline, deadlines }) {
    if (!deadline) return [];
    const places = deadlines.flatMap((value, index) => {
      const next = deadlines[index + 1];
      return next && areTogether(deadline.raw, value, next) ? [[value, next] as const] : [];
    });
    const [first] = places;
    if (!first) return [];
    const [one, other] = first;
    const span = [one.span[0], other.span[1]] as const;
    const parts = deadlines.map((value) => value.raw.replace(/\s+/g, ''));
    return [
      atField('together', deadline, { span, data: { parts: parts.join('、'), count: deadlines.length } }),
    ];
  },
};

/** Filler that belongs to a date (底, 前完成) is no separator; any other word or sign between two is one. */
const filler = /^(?:以前|之前|[底末前止内]|完成)*$/;

function areTogether(raw: string, one: Deadline, other: Deadline): boolean {
  const dated = [one, other].every((value) => value.type === 'by' || value.type === 'range');
  const between = raw.slice(one.span[1], other.span[0]);
  return dated && other.span[0] >= one.span[1] && filler.test(between) && !/[\s、，,；;。]$/.test(one.raw);
}
