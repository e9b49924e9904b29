// From a node of the outline to a task: its text without number and clause, its units by the rules in force, its deadline.

import type { Deadline, DeadlineReference } from '../language/deadline';
import type { Unit } from '../language/unit';
import { asideParts, type AsideKind } from './clause/asideParts';
import { brackets } from './clause/brackets';
import { deadlineParts, type DeadlinePart } from './clause/deadlineParts';
import type { PlacedClause } from './clause/findClauses';
import type { Clause } from './clause/readClause';
import { shiftClause } from './clause/shiftClause';
import { wordingOf } from './clause/wording';
import type { ClauseOddity, LeadRule, NoticeTask } from './Notice';
import type { Line } from './outline/Line';
import { descendants, type OutlineNode } from './outline/Node';

/** What holds where the task stands. */
export interface TaskSetting {
  readonly group: number | null;
  readonly rule: LeadRule | null;
  readonly reference: DeadlineReference;
  /** The measure above, when the task has no clause of its own. */
  readonly inherited: OutlineNode | null;
  /** Deadline of the section or of the whole notice. */
  readonly wider: DeadlinePart | null;
}

/** The task. */
export function toTask(
  node: OutlineNode,
  { group, rule, reference, inherited, wider }: TaskSetting,
): NoticeTask {
  const own = [node, ...descendants(node)];
  const clauses = oneAfterTheOther((inherited ? [inherited] : own).flatMap((one) => one.clauses));
  const lines = own.flatMap((one) => [one.line, ...one.more]);
  const apart = lines.flatMap(({ text }) => deadlineBrackets(text, reference).map(({ part }) => part));
  const fields = own.flatMap((one) => one.fields);
  const parts = [...clauses, ...fields].flatMap(({ clause }) => clause.deadlines).concat(apart);
  const printed = [...clauses, ...fields].map(({ raw }) => raw);
  const aside = printed.flatMap(asideParts);
  const used = parts.length > 0 || !wider ? parts : [wider];
  return {
    no: node.line.marker?.no || null,
    group,
    text: lines
      .map((line, place) => textOf(line, place === 0, reference))
      .filter((text) => text !== '')
      .join('\n'),
    paragraph: node.line.paragraph,
    part: 'body',
    clause: printed.length === 0 ? null : printed.join(fields.length > 0 ? '\n' : ''),
    isInherited: inherited !== null,
    deadline: deadlineOf(used),
    leader: namedAs(aside, 'leader', '、'),
    contact: namedAs(aside, 'contact', ' '),
    wording: clauses.some(({ clause }) => clause.lead.length > 0)
      ? ''
      : clauses.map(({ raw }) => wordingOf(raw, reference)).join('；'),
    ...rolesOf(
      clauses.map(({ clause }) => clause),
      rule,
    ),
  };
}

/** Everybody named in parts of a kind, each once. */
function namedAs(aside: ReturnType<typeof asideParts>, kind: AsideKind, between: string): string {
  const named = aside.filter((part) => part.kind === kind && part.value !== '').map(({ value }) => value);
  return [...new Set(named)].join(between);
}

/** Several clauses are one text: units count from its beginning. */
function oneAfterTheOther(clauses: readonly PlacedClause[]): readonly PlacedClause[] {
  let before = 0;
  return clauses.map((placed) => {
    const clause = shiftClause(placed.clause, before);
    before += placed.raw.length;
    return { ...placed, clause };
  });
}

/** The line without clause, deadline bracket and, on the first line, number. */
function textOf({ text, marker, clauses }: Line, isFirst: boolean, reference: DeadlineReference): string {
  const cut = [...clauses, ...deadlineBrackets(text, reference)].sort((a, b) => b.start - a.start);
  const rest = cut.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return (isFirst && marker ? rest.slice(marker.length) : rest).trim();
}

/** Brackets that hold a deadline and nothing else. */
export function deadlineBrackets(
  text: string,
  reference: DeadlineReference,
): readonly { readonly start: number; readonly end: number; readonly part: DeadlinePart }[] {
  return brackets(text).flatMap(({ start, end, inside }) => {
    const [part, ...others] = deadlineParts(inside, reference);
    const isAll = part && others.length === 0 && part.end - part.start >= inside.trim().length;
    return isAll ? [{ start, end, part }] : [];
  });
}

function deadlineOf(parts: readonly DeadlinePart[]): { raw: string; terms: readonly Deadline[] } {
  return { raw: parts.map(({ raw }) => raw).join('；'), terms: parts.flatMap(({ terms }) => terms) };
}

type Roles = Pick<NoticeTask, 'rule' | 'lead' | 'coop' | 'responsible' | 'oddities'>;

/** Units of all clauses; a rule divides those nobody calls lead, except 分别负责. */
function rolesOf(clauses: readonly Clause[], rule: LeadRule | null): Roles {
  const of = (role: 'lead' | 'coop' | 'responsible'): Unit[] => clauses.flatMap((clause) => clause[role]);
  const [lead, coop, responsible] = [of('lead'), of('coop'), of('responsible')];
  const odd = new Set<ClauseOddity>(clauses.flatMap(({ oddities }) => oddities));
  const here = clauses.find((clause) => clause.rule !== null)?.rule?.rule ?? rule;
  if (lead.length > 0 || responsible.length === 0 || here === null)
    return { rule: here, lead, coop, responsible, oddities: [...odd] };
  if (here === 'all-lead')
    return { rule: here, lead: responsible, coop, responsible: [], oddities: [...odd] };
  if (clauses.some(({ isSeparate }) => isSeparate)) {
    odd.add('rule-contradicted');
    return { rule: here, lead, coop, responsible, oddities: [...odd] };
  }
  return {
    rule: here,
    lead: responsible.slice(0, 1),
    coop: [...responsible.slice(1), ...coop],
    responsible: [],
    oddities: [...odd],
  };
}
