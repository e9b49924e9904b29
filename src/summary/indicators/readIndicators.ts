// Which numbers do the tasks demand, and which figures do their entries tell?

import { matchFigures, readQuantities, type FigureMatch, type Quantity } from '../../language/quantity';
import type { Clause } from '../../language/progress';
import { fill } from '../../messages/fill';
import { indicatorWords as words } from '../../messages/zh-CN/indicatorSheet';
import { dayNumber } from '../dayNumber';
import { asText } from '../excelText';
import { oncePer } from '../oncePer';
import type { SummaryInput } from '../SummaryInput';
import type { SummaryTask } from '../SummaryTask';
import { clauseOf } from './clauseOf';
import { isMet, type Indicator, type Relation } from './Indicator';
import { eachSubject } from './splitSubject';

/** A demanded number with the clause that demands it; the same one in task and indicator is one. */
interface Demand {
  readonly target: Quantity;
  readonly clause: string;
  readonly sources: string[];
}

/** A share that a rule lays down (结余40%作为奖励) is to be kept like a target. */
const LAID_DOWN = /^(?:以上|左右)?(?:作为|用于|用作)/;

/** Of a figure that is just the bound only the sheet says whether it is enough. */
const LOOSE: Readonly<Partial<Record<Relation, Relation>>> = { '＞': '≥', '＜': '≤' };

/** In the order of the tasks, and of the print within a task. */
export function readIndicators(input: SummaryInput): readonly Indicator[] {
  const { year } = input.table;
  const reported = Number(input.asOf.slice(0, 4));
  const readDemand = oncePer((text: string) => readQuantities(text, { year, date: null }));
  const readEntry = oncePer((text: string) => readQuantities(text, { year: reported, date: null }));
  return input.tasks.flatMap((task) => {
    const demands = demandsOf(task, readDemand);
    if (demands.length === 0) return [];
    const entry = asText(task.progress.value);
    const figures = figuresOf(readEntry(entry), () => input.readEntry(entry).clauses);
    const matches = matchFigures(
      demands.map(({ target }) => target),
      figures,
    );
    return demands.map((demand) =>
      indicatorOf(
        task,
        demand,
        matches.find(({ target }) => target === demand.target),
        entry,
      ),
    );
  });
}

function demandsOf(task: SummaryTask, read: (text: string) => readonly Quantity[]): readonly Demand[] {
  const demands = new Map<string, Demand>();
  for (const source of ['text', 'indicator'] as const) {
    const text = task[source];
    const targets = read(text)
      .filter((one) => isDemanded(one, text))
      .flatMap((one) => eachSubject(one, text));
    for (const target of targets) {
      const { subject, relation, low, high, unit } = target;
      const key = [subject, relation, low, high, unit].join('|');
      const before = demands.get(key);
      const name = words.sources[source];
      if (!before) demands.set(key, { target, clause: clauseOf(text, target.span), sources: [name] });
      else if (!before.sources.includes(name)) before.sources.push(name);
    }
  }
  return [...demands.values()];
}

function isDemanded({ role, low, high, unit, span }: Quantity, text: string): boolean {
  if (low === null && high === null) return false;
  return role === 'target' || (role === 'other' && unit === '%' && LAID_DOWN.test(text.slice(span[1])));
}

/** Figures told as reached; what is planned next tells none. */
function figuresOf(quantities: readonly Quantity[], clauses: () => readonly Clause[]): readonly Quantity[] {
  return quantities.filter(({ role, span }) => {
    if (role === 'other') return false;
    const clause = clauses().find(({ at }) => span[0] >= (at[0] ?? 0) && span[0] <= (at.at(-1) ?? 0));
    const isPlanned = clause && (clause.headed.includes('next') || /计划|预计|力争|拟/.test(clause.text));
    return !isPlanned;
  });
}

function indicatorOf(
  task: SummaryTask,
  { target, clause, sources }: Demand,
  match: FigureMatch | undefined,
  entry: string,
): Indicator {
  const { relation, low, high } = boundsOf(target);
  const { factor, unit } = scaleOf(target);
  const scaled = (value: number | null): number | null =>
    value === null ? null : Number((value / factor).toPrecision(12));
  const isChange = (target.relation === 'increase' || target.relation === 'decrease') && target.high === null;
  const demanded: Indicator = {
    task,
    subject: target.subject || words.noSubject,
    demand: fill(words.clause, { clause, sources: sources.join(words.between) }),
    relation,
    low: scaled(low),
    high: scaled(high),
    unit: isChange
      ? fill(words.growth[target.relation === 'decrease' ? 'decrease' : 'increase'], { unit })
      : unit,
    isPercent: target.unit === '%',
    due: target.when?.end ? dayNumber(target.when.end) : task.deadline,
    told: match ? clauseOf(entry, match.figure.span) : null,
    figure: null,
  };
  const figure = match ? scaled(match.figure.high ?? match.figure.low) : null;
  // Where the words of the two leave it open who is right, no number is set against the bound.
  const loose = LOOSE[relation] ?? relation;
  const isSure = figure !== null && match?.reached === isMet({ ...demanded, relation: loose }, figure);
  return isSure ? { ...demanded, figure } : demanded;
}

function boundsOf({ relation, low, high, raw, unit }: Quantity): {
  relation: Relation;
  low: number | null;
  high: number | null;
} {
  switch (relation) {
    case 'at-most':
      return { relation: /低于|少于|小于/.test(raw) && !/不/.test(raw) ? '＜' : '≤', low: null, high };
    case 'between':
      // More things than 1—2 are no fault; a rate has to stay inside.
      return /[%‰]/.test(unit) ? { relation: '区间', low, high } : { relation: '≥', low, high: null };
    case 'decrease':
      return high === null ? { relation: '≥', low, high: null } : { relation: '≤', low: null, high };
    case 'exactly':
      return low === 0 ? { relation: '≤', low: null, high: 0 } : { relation: '≥', low, high: null };
    case 'increase':
      return { relation: '≥', low: high ?? low, high: null };
    case 'about':
    case 'at-least':
      return { relation: /超过|高于|多于|大于/.test(raw) ? '＞' : '≥', low, high: null };
  }
}

/** Amounts stay in the unit that is printed: 万元, 亿元. */
function scaleOf({ raw, unit }: Quantity): { factor: number; unit: string } {
  if (unit === '%') return { factor: 100, unit };
  if (/\d\s*亿/.test(raw)) return { factor: 1e8, unit: `亿${unit}` };
  return /\d\s*万/.test(raw) ? { factor: 1e4, unit: `万${unit}` } : { factor: 1, unit };
}
