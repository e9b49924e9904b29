// Does a paragraph end in a sentence that divides the work, without brackets (此项工作由县水利局牵头，县财政局配合，年底前完成。)?

import { readClause, type Clause, type ClauseContext } from './readClause';
import { shiftClause } from './shiftClause';

/** Words before the first unit. */
const OPENING =
  /(?:^|[。；;！!\n])[\s　]*((?:(?:责任|职责|任务|工作)?分工[\s　]*[:：][\s　]*由?|(?:[此该本这](?:[项条]|一)?(?:重点|具体)?(?:工作|任务|措施|事项)[，,]?(?:具体)?)?由)(?=[一-鿿]))[^。！!]*[。.]?[\s　]*$/;

/** The clause with its place; what follows it in the sentence and is none of it stays text. */
export function tailSentence(
  text: string,
  context: ClauseContext,
): { readonly start: number; readonly end: number; readonly clause: Clause } | null {
  const found = OPENING.exec(text);
  if (!found) return null;
  const opening = found[1] ?? '';
  const start = found.index + found[0].indexOf(opening);
  const from = start + opening.length;
  const parts = text
    .slice(from)
    .replace(/[。.\s　]+$/, '')
    .split(/(?<=[，,；;])/);
  for (let count = parts.length; count > 0; count--) {
    const said = parts.slice(0, count).join('');
    const clause = readClause(said.replace(/[，,；;]$/, ''), context);
    if (!clause || clause.isBare || clause.lead.length + clause.responsible.length === 0) continue;
    const end = count === parts.length ? text.length : from + said.length;
    return { start, end, clause: shiftClause(clause, opening.length) };
  }
  return null;
}
