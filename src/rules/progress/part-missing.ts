// Does an entry lack one of the parts (做法, 成效, 问题) that its heading, or a note by the table, asks for?

import type { ProgressPart, ProgressReading } from '../../language/progress';
import { partWords, progressPartMissing as words } from '../../messages/zh-CN/rules/progress/part-missing';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import type { RuleContext } from '../RuleContext';
import { ownEntry } from './progressEntry';

const ASKED: readonly (readonly [ProgressPart, RegExp])[] = [
  ['practice', /做法|举措|措施/],
  ['result', /成\s*效|成果/],
  ['problem', /问\s*题|困难|不足/],
];

export const progressPartMissing: TaskRule = {
  id: 'progress/part-missing',
  target: 'task',
  messages: { missing: 'info' },
  words,
  check(task, context) {
    const entry = ownEntry(task, context);
    if (!entry) return [];
    const asked = askedBy(context.table.headings.get(entry.field.column) ?? '', context);
    const told = partsTold(entry.reading);
    const missing = asked.filter((part) => !told.has(part));
    if (missing.length === 0) return [];
    return [
      atField('missing', entry.field, { data: { parts: missing.map((part) => partWords[part]).join('、') } }),
    ];
  },
};

/** Who writes everything under headings of parts has the parts he has headed; else what is told decides. */
function partsTold({ clauses, parts }: ProgressReading): ReadonlySet<ProgressPart> {
  const headed = new Set(clauses.flatMap((clause) => clause.headed));
  const isHeaded = headed.size > 1 && clauses.every((clause) => clause.headed.length > 0);
  return isHeaded ? new Set([...parts].filter((part) => part === 'problem' || headed.has(part))) : parts;
}

/** A heading asks for at least two; a single 问题 is a column of another kind. */
function askedBy(heading: string, { table }: RuleContext): readonly ProgressPart[] {
  const ownWords = heading.replace(/\s/g, '');
  const notes = table.surroundings.filter(({ text }) => /进展|填报|填写/.test(text)).map(({ text }) => text);
  for (const text of [ownWords, ...notes]) {
    const parts = ASKED.filter(([, word]) => word.test(text)).map(([part]) => part);
    if (parts.length >= 2) return parts;
  }
  return [];
}
