// Which clauses stand in a paragraph, and where? In brackets anywhere, with their label behind the last sentence, or as that sentence.

import { asideLabels } from './asideParts';
import { brackets } from './brackets';
import { coverPrefix } from './coverPrefix';
import { statedRule } from './leadRules';
import { readClause, readFields, type Clause, type ClauseContext } from './readClause';
import { shiftClause } from './shiftClause';
import { tailSentence } from './tailSentence';

/** A clause with its place in the paragraph as printed; the bracket's signs belong to it, and units count from `start`. */
export interface PlacedClause {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly clause: Clause;
  /** It divides what stands above the line (以上任务由…负责). */
  readonly isForAbove?: true;
}

const UNIT_LABEL =
  '(?:第一)?(?:牵头|责任|配合|主办|协办|会办|承办|参与|主要协作|实施|落实|主责|整改|办理)(?:责任|牵头)?(?:单位|部门|主体|科室|处室|股室|部室|站所|机构|[司处科股])';
const TIME_LABEL = '(?:计划|预计)?(?:完成|办结|办理|整改|落实|实施|销号)?(?:时限|期限)';
/** Fields of all kinds in one line, one of them of units. */
const LABELLED = new RegExp(
  `(?:^|[。；;！!\\s　])[\\s　]*((?:${UNIT_LABEL}|(?:${TIME_LABEL}|${Object.values(asideLabels).join('|')})(?=[^。！!]*${UNIT_LABEL}[\\s　]*[:：]))[\\s　]*[:：][^。！!]*[。.]?[\\s　]*)$`,
);
/** A line that begins with a field of another kind. */
const FIELD =
  /^[\s　]*[一-鿿]{0,6}(?:时限|时间|期限|日期|领导|责任人|负责人|节点|要求|安排|督[导办查]单位|督[导办查]部门|验收单位|联系单位)[\s　]*[:：]/;

/** A field of units that says there are none. */
const EMPTY_FIELD = new RegExp(`^[\\s　]*${UNIT_LABEL}[\\s　]*[:：][\\s　]*(?:暂?无|[-—–/－]*)[\\s　。]*$`);

/** Longer lines are sentences about what was said above. */
const LONGEST_COVER = 200;

/** 【牵头单位】甲局: a label in brackets of its own, read as 牵头单位：. */
const BRACKETED = new RegExp(
  `[【〔[［]((?:${UNIT_LABEL})|(?:${TIME_LABEL}|完成时间)|${Object.values(asideLabels).join('|')})[】〕\\]］][:：]?`,
  'g',
);

/** In their order. A labelled one at the end of the paragraph is one too; an open bracket counts only when it is a clause. */
export function findClauses(printed: string, context: ClauseContext): readonly PlacedClause[] {
  const text = printed.replace(BRACKETED, (whole, label: string) => ` ${label}：`.padEnd(whole.length));
  const found = clausesIn(text, context);
  return text === printed ? found : found.map((one) => ({ ...one, raw: printed.slice(one.start, one.end) }));
}

function clausesIn(text: string, context: ClauseContext): readonly PlacedClause[] {
  const above = clauseForAbove(text, context);
  if (above) return [above];
  const found: PlacedClause[] = [];
  for (const { start, end, inside, isClosed } of brackets(text)) {
    const clause = readClause(inside, context);
    if (!clause || (clause.isBare && (!isClosed || !isLast(text, end)))) continue;
    const oddities = isClosed ? clause.oddities : [...clause.oddities, 'unclosed' as const];
    const placed = { ...shiftClause(clause, 1), oddities };
    found.push({ start, end, raw: text.slice(start, end), clause: placed });
  }
  const worded = found.filter(({ clause }) => !clause.isBare);
  if (found.length > 0) return worded.length > 0 ? worded : found;
  const labelled = LABELLED.exec(text);
  const isFields = FIELD.test(text) || EMPTY_FIELD.test(text);
  const raw = isFields ? text : labelled?.[1];
  if (raw === undefined) {
    const told = tailSentence(text, context);
    return told ? [{ ...told, raw: text.slice(told.start, told.end) }] : [];
  }
  const clause = readClause(raw, context) ?? (isFields ? readFields(raw, context) : null);
  const start = text.length - raw.length;
  return clause ? [{ start, end: text.length, raw, clause }] : [];
}

/** The whole line is the clause; its units count from the line's beginning. */
function clauseForAbove(text: string, context: ClauseContext): PlacedClause | null {
  const length = coverPrefix(text);
  if (length === 0 || text.length > LONGEST_COVER || statedRule(text) !== null) return null;
  const clause = readClause(text.slice(length).replace(/[）)\]〕】］〗。．.\s　]+$/, ''), context);
  if (!clause || clause.isBare) return null;
  return { start: 0, end: text.length, raw: text, clause: shiftClause(clause, length), isForAbove: true };
}

function isLast(text: string, end: number): boolean {
  return /^[\s　。．.；;]*$/.test(text.slice(end));
}
