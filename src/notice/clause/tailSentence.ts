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
  if (!found) return lastPart(text, context);
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
    // What the last part says is no unit's name: 由县发展改革局负责，9月底前完成，审批时限压减50%以上。
    if (
      count > 1 &&
      !ROLE.test(parts[count - 1] ?? '') &&
      hasUnknown(clause, said.length - (parts[count - 1] ?? '').length)
    )
      continue;
    const end = count === parts.length ? text.length : from + said.length;
    return { start, end, clause: shiftClause(clause, opening.length) };
  }
  return null;
}

const ROLE = /牵头|负责|配合|参与|协[助办同]|落实|会同/;

/** A name nobody knows begins behind the place. */
function hasUnknown({ lead, coop, responsible }: Clause, from: number): boolean {
  return [...lead, ...coop, ...responsible].some(({ match, start }) => match === 'unknown' && start >= from);
}

/** The last sentence up to its end, behind one of its commas. */
const LAST = /[^。；;！!\n]*(?:牵头|负责|落实|配合|参与|协助|完成)[。.]?[\s　]*$/;

/** …新增10件以上，由县政务服务中心牵头，县公安局配合。: the rest of the sentence is nothing but the clause, and its units are known ones. */
function lastPart(text: string, context: ClauseContext): ReturnType<typeof tailSentence> {
  const sentence = LAST.exec(text);
  if (!sentence) return null;
  for (const { index } of sentence[0].matchAll(/[，,]/g)) {
    const start = sentence.index + index;
    const opening = text[start + 1] === '由' ? 2 : 1;
    const clause = readClause(text.slice(start + opening).replace(/[。.\s　]+$/, ''), context);
    if (!clause || clause.isBare || clause.lead.length + clause.responsible.length === 0) continue;
    const units = [...clause.lead, ...clause.coop, ...clause.responsible];
    if (units.some(({ match, clean }) => match === 'unknown' || clean.length < 3)) continue;
    return { start, end: text.length, clause: shiftClause(clause, opening) };
  }
  return null;
}
