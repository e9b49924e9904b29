// Which parts of a clause are its deadline (2017年9月底前完成, 完成时限：年底前)?

import { parseDeadline, type Deadline, type DeadlineReference } from '../../language/deadline';

/** A part of the clause that says by when; offsets in the clause as printed. */
export interface DeadlinePart {
  readonly start: number;
  readonly end: number;
  /** As printed, without label and verb. */
  readonly raw: string;
  readonly terms: readonly Deadline[];
}

const PART = /[^,，;；。]+/g;
const LABEL = /^[\s　]*(?:完成|办结|整改|落实|实施)?(?:时限|时间|期限)(?:要求)?[\s　]*[:：]/;
/** A deadline names a time; “区财政局” would only be a cell that is not understood. */
const TIME = /[年月日底末季旬周天期前内]|长期|持续|立即|常态/;
const VERB = /(?:前)?(?:完成|办结|落实到位|整改到位|报送|建成|实现)[\s　]*$/;

/** Parts between commas that are nothing but a deadline, and those with the label. */
export function deadlineParts(clause: string, reference: DeadlineReference): readonly DeadlinePart[] {
  const found: DeadlinePart[] = [];
  for (const { index, 0: part } of clause.matchAll(PART)) {
    const label = LABEL.exec(part)?.[0] ?? '';
    const said = part.slice(label.length);
    if (!TIME.test(said)) continue;
    const terms = parseDeadline(said, reference);
    const isDeadline = terms.every(({ type, rest }) => type !== 'unknown' && type !== 'none' && !rest);
    if (!isDeadline && label === '') continue;
    const raw = printedDeadline(said);
    found.push({ start: index, end: index + part.length, raw, terms });
  }
  return found;
}

/** 2017年9月底前完成 is printed in the column as 2017年9月底前. */
function printedDeadline(said: string): string {
  const trimmed = said.trim();
  const verb = VERB.exec(trimmed);
  const without = verb && !verb[0].startsWith('前') ? trimmed.slice(0, verb.index) : trimmed;
  const short = verb?.[0].startsWith('前') ? trimmed.slice(0, verb.index + 1) : without;
  return short.trim() === '' ? trimmed : short.trim();
}
