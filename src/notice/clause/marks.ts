// Where does a clause say who does what? Labels before their units (牵头单位：), verbs behind them (负责).

import type { RoleHint, UnitCell } from '../../language/unit';

/** A role word of a clause, with its place in the clause as printed. */
export interface Mark {
  readonly role: RoleHint;
  readonly start: number;
  readonly end: number;
  /** Stands before its units, with a colon. */
  readonly isLabel: boolean;
  /** Each of the units for its own part (分别负责). */
  readonly isSeparate: boolean;
  /** Between units: the one before leads, those behind help (A会同B负责). */
  readonly isJoining: boolean;
}

const COLON_FOLLOWS = /^[\s　]*[:：]/;
/** A、B会同办理: nobody follows who would help. */
const ACTION_FOLLOWS = /^[\s　]*(?:办理|推进|实施|落实|完成|做好|抓好|负责|[，,；;。）)]|$)/;
const SEPARATE = /分[\s　]*[别別]/;

/** Role words in their order; neighbours (牵头、负责) count as one, the first says the role. */
export function clauseMarks(clause: string, { fillers }: UnitCell): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { role, start, end, raw } of fillers) {
    if (role === null) continue;
    const isLabel = COLON_FOLLOWS.test(clause.slice(end));
    const before = marks.at(-1);
    if (before && !before.isLabel && !isLabel && !/[^\s　、]/.test(clause.slice(before.end, start))) {
      marks[marks.length - 1] = { ...before, end, isSeparate: before.isSeparate || SEPARATE.test(raw) };
      continue;
    }
    marks.push({
      role,
      start,
      end,
      isLabel,
      isJoining: !isLabel && raw.includes('会同') && !ACTION_FOLLOWS.test(clause.slice(end)),
      isSeparate: SEPARATE.test(clause.slice(Math.max(0, start - 3), end)),
    });
  }
  return marks;
}
