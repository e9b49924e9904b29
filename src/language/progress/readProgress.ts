// What does a progress text really tell: which parts, whether only set phrases, whether a reason, whether done or not?

import { once } from '../once';
import { remembered } from '../remembered';
import type { Clause, ProgressPart } from './Clause';
import { isEmptyClause } from './isEmptyClause';
import { clausesOf, passagesOf } from './passages';
import {
  FINISHED,
  LEFT,
  NO_PROBLEM,
  PARTIAL,
  PREPARING,
  PROBLEM,
  PROBLEM_HANDLED,
  PROCESS,
  REASON,
  RESULT,
  UNDER_WAY,
  UNFINISHED,
  WHOLE_DONE,
} from './sense';

/** A clause that says that the work is not done. */
export interface UnfinishedClause {
  readonly text: string;
  /** It stands in the part that tells of problems: perhaps a side issue. */
  readonly isProblem: boolean;
}

/** A progress text (进展情况), understood; each answer is worked out when somebody asks for it. */
export interface ProgressReading {
  readonly clauses: readonly Clause[];
  /** Its sentences as copies are looked for: without blanks and marks. */
  readonly sentences: readonly string[];
  /** Set phrases and nothing else. */
  readonly isEmpty: boolean;
  readonly parts: ReadonlySet<ProgressPart>;
  /** Is `problem` among the parts? The cheaper question. */
  readonly tellsProblem: boolean;
  /** A cause, or a problem other than 无. */
  readonly hasReason: boolean;
  readonly unfinished: readonly UnfinishedClause[];
  /** Something of it is told as finished. */
  readonly isPartlyFinished: boolean;
  /** The task as a whole is said to be done, and nothing is left. */
  readonly isWholeDone: boolean;
  /** More than getting ready is told as done. */
  readonly isWellUnderWay: boolean;
}

/**
 * Reads a progress text; never throws.
 * @example [...readProgress('印发方案，建成站点12个。问题：无').parts] //=> ['practice', 'result', 'problem']
 */
export const readProgress = remembered((text): ProgressReading => {
  const passages = passagesOf(text);
  const clauses = once(() => passages.flatMap((passage) => passage.clauses));
  const isTold = ({ text: words }: Clause): boolean => !isEmptyClause(words);
  const isEmpty = once(() => text.trim() !== '' && !passages.some((passage) => passage.clauses.some(isTold)));
  const told = once(() => clauses().filter(isTold));
  const work = once(() =>
    told().filter(({ headed }) => !headed.includes('problem') && !headed.includes('next')),
  );
  const tellsProblem = once(() => clauses().some((clause) => isProblem(clause) || answersProblem(clause)));
  const parts = once(() => partsOf(clauses(), told(), work(), tellsProblem()));
  const isPartlyFinished = once(() =>
    clauses().some((clause) => FINISHED.test(clause.text) && !UNFINISHED.test(clause.text)),
  );
  const unfinished = once(() => unfinishedClauses(clauses(), isPartlyFinished()));
  const placed = once(() => clausesOf(text, passages));
  const hasReason = once(() => clauses().some(isReason));
  return {
    get clauses() {
      return placed();
    },
    get sentences() {
      return passages.flatMap(({ keys }) => keys());
    },
    get isEmpty() {
      return isEmpty();
    },
    get tellsProblem() {
      return tellsProblem();
    },
    get parts() {
      return parts();
    },
    get hasReason() {
      return hasReason();
    },
    get unfinished() {
      return unfinished();
    },
    get isPartlyFinished() {
      return isPartlyFinished();
    },
    get isWholeDone() {
      return (
        unfinished().length === 0 &&
        clauses().some(({ text: words, headed }) => !headed.includes('next') && isWholeDone(words))
      );
    },
    get isWellUnderWay() {
      const underWay = work().filter(({ text: words }) => !PREPARING.test(words));
      return (
        unfinished().length === 0 &&
        underWay.length >= 2 &&
        underWay.length * 2 > work().length &&
        underWay.some(({ text: words }) => /\d/.test(words))
      );
    },
  };
});

function partsOf(
  clauses: readonly Clause[],
  told: readonly Clause[],
  work: readonly Clause[],
  tellsProblem: boolean,
): ReadonlySet<ProgressPart> {
  const parts = new Set<ProgressPart>();
  if (told.length > 0) {
    for (const { headed } of clauses) for (const part of headed) if (part !== 'problem') parts.add(part);
  }
  if (work.length > 0 && (work.some(({ headed }) => !headed.includes('result')) || work.length > 1))
    parts.add('practice');
  if (work.some(({ text }) => RESULT.test(text) || (/\d/.test(text) && !PROCESS.test(text))))
    parts.add('result');
  if (tellsProblem) parts.add('problem');
  return parts;
}

/** 存在问题：无 answers the part. */
function answersProblem({ text, headed }: Clause): boolean {
  return headed.includes('problem') ? /[^-—/\\]/.test(text) : NO_PROBLEM.test(text) && text.length > 2;
}

function isProblem({ text, headed }: Clause): boolean {
  if (headed.includes('problem')) return !NO_PROBLEM.test(text) && !/^(?:略|[-—/\\]+)$/.test(text);
  if (headed.includes('practice') || headed.includes('next') || NO_PROBLEM.test(text)) return false;
  return (PROBLEM.test(text) && !PROBLEM_HANDLED.test(text)) || (REASON.test(text) && UNFINISHED.test(text));
}

function isReason(clause: Clause): boolean {
  const { text, headed } = clause;
  if (headed.includes('next')) return false;
  if (headed.includes('problem')) return isProblem(clause);
  if (REASON.test(text)) return true;
  const rest = text.replace(LEFT, '');
  return isProblem(rest === text ? clause : { ...clause, text: rest });
}

function unfinishedClauses(
  clauses: readonly Clause[],
  isPartlyFinished: boolean,
): readonly UnfinishedClause[] {
  return clauses.flatMap((clause) => {
    const { text, headed } = clause;
    if (headed.includes('next')) return [];
    const isUnfinished = UNFINISHED.test(text) || (UNDER_WAY.test(text) && !isPartlyFinished);
    return isUnfinished ? [{ text, isProblem: headed.includes('problem') }] : [];
  });
}

function isWholeDone(text: string): boolean {
  return (
    WHOLE_DONE.test(text) &&
    !PARTIAL.test(text.replace(/\d{1,2}月(?:\d{1,2}[日号]|[底末初份])?|(?:19|20)\d\d年/g, ''))
  );
}
