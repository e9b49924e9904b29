// The deadlines that a task's own text and indicator name.

import { findDeadlines, type Deadline } from '../../language/deadline';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { TableFacts } from '../facts/TableFacts';
import type { RuleContext } from '../RuleContext';

/** Most texts name no time at all; reading them would cost more than all other rules together. */
const timeWord =
  /[\d０-９〇零○一二三四五六七八九十两半](?:\([a-z]*\))?\s*个?[”"’』」]?\s*[年月季旬日号期五]|[今明本当次来每]\s*[年月季]|[年月季旬]\s*[底末内中初前终]|[\d０-９]\s*[-./．－—]\s*[\d０-９]|[期届]|[\d０-９]{6}/;

/** What the texts of a table were found to say: an indicator often stands beside many tasks. */
const read = new WeakMap<TableFacts, Map<string, readonly Deadline[]>>();

/** Values found in text and indicator; `none` is left out. */
export function textDeadlines(task: UnderstoodTask, context: RuleContext): readonly Deadline[] {
  const texts = [task.text.raw, task.indicator?.raw ?? ''].filter((text) => timeWord.test(text));
  const known = read.get(context.facts) ?? new Map<string, readonly Deadline[]>();
  read.set(context.facts, known);
  return texts.flatMap((text) => {
    const values = known.get(text) ?? findIn(text, context);
    known.set(text, values);
    return values;
  });
}

function findIn(text: string, { table, date }: RuleContext): readonly Deadline[] {
  return findDeadlines(text, { year: table.year, date }).filter(({ type }) => type !== 'none');
}
