// Is this text a responsibility clause, and who does what by when according to it?

import type { DeadlineReference } from '../../language/deadline';
import type { Unit, UnitReader } from '../../language/unit';
import type { ClauseOddity } from '../Notice';
import { deadlineParts, type DeadlinePart } from './deadlineParts';
import { asideParts } from './asideParts';
import { ruleParts, statedRule, type StatedRule } from './leadRules';
import { clauseMarks, type Mark } from './marks';

/** What reading needs beside the text. */
export interface ClauseContext {
  readonly reader: UnitReader;
  readonly reference: DeadlineReference;
}

/** A clause, read; units with their offsets in the clause as printed. Rules of the notice are not applied yet. */
export interface Clause {
  readonly lead: readonly Unit[];
  readonly coop: readonly Unit[];
  readonly responsible: readonly Unit[];
  readonly deadlines: readonly DeadlinePart[];
  readonly rule: StatedRule | null;
  /** 分别负责: no rule makes one of them the lead. */
  readonly isSeparate: boolean;
  /** Names alone, without a word about what they do: a clause only at the end of a paragraph. */
  readonly isBare: boolean;
  readonly oddities: readonly ClauseOddity[];
}

/** Nobody: 配合单位：无. */
const NOBODY = /[一-鿿]{2,4}(?:单位|部门|科室|处室|股室|[司处科股])[\s　]*[:：][\s　]*暂?无?/g;

/** A line of fields without units: 完成时限：2024年8月底前, 责任人：张三, 配合单位：无; null when it is none. */
export function readFields(text: string, { reference }: ClauseContext): Clause | null {
  const deadlines = deadlineParts(text, reference);
  const rest = withoutParts(text, [...deadlines, ...asideParts(text)]).replace(NOBODY, '');
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const roles = { lead: [], coop: [], responsible: [] };
  return { ...roles, deadlines, rule: null, isSeparate: false, isBare: false, oddities: [] };
}

/** A name written in the sentence before, not one of a body (含电子社保卡). */
const NAMED: ReadonlySet<Unit['match']> = new Set(['exact', 'alias', 'former', 'pattern', 'typo']);

/** Nobody's catalog lists the departments inside a body (基层司, 医务科), yet they are named like this. */
const BODY = /^(?![含如即包指])[一-鿿]{1,10}[司局委厅处科部办]$/;

/** Departments inside a body are labelled like units (责任处室：, 牵头司：). */
const INNER_LABEL =
  /((?:牵头|责任|配合|主办|协办|会办|承办|参与|落实)(?:责任)?)(科室|处室|股室|部室|站所|机构|司局|[司处科股])(?=[\s　]*[:：])/g;

/** Such a label as units are labelled, of the same length. */
function plainLabel(_: string, role: string, inner: string): string {
  return inner.length === 2 ? `${role}单位` : `${role === '责任' ? '负责' : role} `;
}

/** What is done, left over behind a role word (会同办理). */
const ACTION = /^(?:具体|组织|共同)?(?:办理|推进|实施|完成|做好|抓好|督促落实)$/;

/** 各项均需各县区落实，以下不再列出: says what is left out, and is no list of units. */
const NOT_REPEATED = /[^；;。]*不再(?:一一|逐一|重复|单独)?(?:列出|列明|列示|标注|注明)[^；;。]*/g;

function notRepeated(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(NOT_REPEATED)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }));
}

/** The clause; null when the text is none: no role word with units, and not a bare list of known units either. */
export function readClause(text: string, { reader, reference }: ClauseContext): Clause | null {
  const deadlines = deadlineParts(text, reference);
  const rule = statedRule(text);
  const aside = asideParts(text);
  const others = [...deadlines, ...aside, ...(rule ? ruleParts(text) : []), ...notRepeated(text)];
  const cell = reader.readCell(withoutParts(text.replace(INNER_LABEL, plainLabel), others));
  const marks = clauseMarks(text, cell);
  const units = cell.units.filter(({ clean }) => !ACTION.test(clean));
  const named = units.filter(({ match, clean }) => NAMED.has(match) || BODY.test(clean));
  const hasLabel = marks.some(({ isLabel }) => isLabel);
  if (units.length === 0 || (named.length === 0 && !hasLabel)) return null;
  if (marks.length === 0) {
    if (named.length < units.length || cell.fillers.length > 0 || aside.length > 0) return null;
    const roles = { lead: [], coop: [], responsible: units };
    return { ...roles, deadlines, rule, isSeparate: false, isBare: true, oddities: [] };
  }
  if (!hasLabel && proseAround(text, units, marks, deadlines)) return null;
  return divided(text, units, marks, { deadlines, rule });
}

/** Deadlines, persons and rules are blanked out, so that no name is read across them and offsets stay. */
function withoutParts(text: string, parts: readonly Pick<DeadlinePart, 'start' | 'end'>[]): string {
  return parts.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '，'.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Words that are neither units nor roles nor a deadline: a sentence about somebody, not a clause. */
function proseAround(
  text: string,
  units: readonly Unit[],
  marks: readonly Mark[],
  deadlines: readonly DeadlinePart[],
): boolean {
  const last = marks.at(-1);
  if (!last) return false;
  const unknown = units.filter(({ match, clean }) => match === 'unknown' && !BODY.test(clean));
  const words = unknown.reduce((sum, { end, start }) => sum + end - start, 0);
  const behind = deadlines.some(({ end }) => end > last.end) ? '' : text.slice(last.end);
  return words > text.length / 2 || (/[一-鿿]{4,}/.test(behind) && statedRule(behind) === null);
}

function divided(
  text: string,
  units: readonly Unit[],
  marks: readonly Mark[],
  { deadlines, rule }: Pick<Clause, 'deadlines' | 'rule'>,
): Clause {
  const roles = { lead: [] as Unit[], coop: [] as Unit[], responsible: [] as Unit[] };
  for (const unit of units) {
    const role = roleOf(text, unit, marks);
    roles[role ?? (roles.lead.length > 0 ? 'coop' : 'responsible')].push(unit);
  }
  const isVerbLost =
    roles.lead.length + roles.responsible.length === 0 && marks.every(({ isLabel }) => !isLabel);
  return {
    lead: roles.lead,
    coop: isVerbLost ? [] : roles.coop,
    responsible: isVerbLost ? roles.coop : roles.responsible,
    deadlines,
    rule,
    isSeparate: marks.some(({ isSeparate }) => isSeparate),
    isBare: false,
    oddities: isVerbLost ? ['verb-lost'] : [],
  };
}

/** A verb behind the unit before the next label or semicolon decides, else the label before it. */
function roleOf(text: string, unit: Unit, marks: readonly Mark[]): Mark['role'] | null {
  const next = marks.find(({ start }) => start >= unit.end && !/[;；]/.test(text.slice(unit.end, start)));
  const before = marks.filter(({ end }) => end <= unit.start);
  if (next?.isJoining) return 'lead';
  if (before.at(-1)?.isJoining) return 'coop';
  const label = before.findLast(({ isLabel }) => isLabel);
  if (next && !next.isLabel && (!label || next.role !== 'responsible')) return next.role;
  if (label) return label.role;
  return next && !next.isLabel ? next.role : null;
}
