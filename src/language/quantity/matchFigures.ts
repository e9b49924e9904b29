// Which reported figure answers which target? Only pairs that are sure: the same subject, comparable units, one best candidate.

import { compared } from './comparable';
import { likeness } from './likeness';
import type { Quantity } from './Quantity';
import { reaches } from './reaches';

/** A target and the reported figure that answers it. */
export interface FigureMatch {
  readonly target: Quantity;
  readonly figure: Quantity;
  /** Whether the figure reaches the target, taken literally; null when its words leave it open (80%以上 for 81%). */
  readonly reached: boolean | null;
}

/** How alike a pair is; below it nothing is said. */
const SURE = 0.6;

/**
 * The pairs that are sure; targets without one are left out, and so are figures about something else.
 * @example matchFigures(readQuantities('住院量占比达到85%以上', none), readQuantities('住院占比达到82%', none))[0]?.reached //=> false
 */
export function matchFigures(
  targets: readonly Quantity[],
  figures: readonly Quantity[],
): readonly FigureMatch[] {
  if (targets.length === 0 || figures.length === 0) return [];
  const scores = targets.map((target) => figures.map((figure) => scoreOf(target, figure)));
  return targets.flatMap((target, place) => {
    const best = Math.max(0, ...(scores[place] ?? []));
    if (best < SURE) return [];
    const alike = figures.filter((_, at) => scores[place]?.[at] === best);
    const figure = oneOfThem(target, alike);
    if (!figure) return [];
    const at = figures.indexOf(figure);
    const isOthers = targets.some(
      (other, otherPlace) => (scores[otherPlace]?.[at] ?? 0) > best && !isStage(target, other),
    );
    return isOthers ? [] : [{ target, figure, reached: reaches(target, figure) }];
  });
}

function scoreOf(target: Quantity, figure: Quantity): number {
  const values = compared(target, figure);
  if (!values) return 0;
  return likeness(subjectWithWhole(target), subjectWithWhole(figure)) - (values.alike ? 0 : 0.1);
}

/** 财政直接补助收入占公立医院总支出的21.3%: the whole belongs to the subject. */
function subjectWithWhole({ subject, raw }: Quantity): string {
  if (!raw.includes('占')) return subject;
  const whole = /^(?:仅|约|已)?(占[^\d]*的)/.exec(raw.replace(/\s/g, ''))?.[1];
  return whole ? `${subject}${whole}比例` : subject;
}

/** Of several figures for one subject, the one that says where it stands (新增1个达到3个); none when they answer differently otherwise. */
function oneOfThem(target: Quantity, figures: readonly Quantity[]): Quantity | null {
  const levels = figures.filter(({ raw }) => /达|提[高升]?[到至]|[增升][到至]|累计|共/.test(raw));
  if (levels.length === 1) return levels[0] ?? null;
  const answers = new Set(figures.map((figure) => reaches(target, figure)));
  return answers.size === 1 ? (figures.at(-1) ?? null) : null;
}

/** Two stages of one target (300个 by 2022, 500个 by 2025) are both answered by one figure. */
function isStage(target: Quantity, other: Quantity): boolean {
  return target.unit === other.unit && target.when?.end !== other.when?.end;
}
