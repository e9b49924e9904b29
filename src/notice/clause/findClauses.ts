// Which clauses stand in a paragraph, and where? In brackets anywhere, or with their label behind the last sentence.

import { brackets } from './brackets';
import { readClause, readFields, type Clause, type ClauseContext } from './readClause';
import { shiftClause } from './shiftClause';

/** A clause with its place in the paragraph as printed; the bracket's signs belong to it, and units count from `start`. */
export interface PlacedClause {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly clause: Clause;
}

const LABELLED =
  /(?:^|[。；;！!\s　])[\s　]*((?:第一)?(?:牵头|责任|配合|主办|协办|承办|参与|主要协作|实施|落实|主责|整改)(?:责任|牵头)?(?:单位|部门|主体)[\s　]*[:：][^。！!]*[。.]?[\s　]*)$/;
/** A line that begins with a field of another kind. */
const FIELD =
  /^[\s　]*[一-鿿]{0,6}(?:时限|时间|期限|日期|领导|责任人|负责人|节点|要求|安排|督[导办查]单位|督[导办查]部门|验收单位|联系单位)[\s　]*[:：]/;

/** In their order. A labelled one at the end of the paragraph is one too; an open bracket counts only when it is a clause. */
export function findClauses(text: string, context: ClauseContext): readonly PlacedClause[] {
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
  const isFields = FIELD.test(text);
  const raw = isFields ? text : labelled?.[1];
  if (raw === undefined) return [];
  const clause = readClause(raw, context) ?? (isFields ? readFields(raw, context) : null);
  const start = text.length - raw.length;
  return clause ? [{ start, end: text.length, raw, clause }] : [];
}

function isLast(text: string, end: number): boolean {
  return /^[\s　。．.；;]*$/.test(text.slice(end));
}
