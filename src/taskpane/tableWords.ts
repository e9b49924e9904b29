// How is a found table named and measured in words?

import type { FoundTable } from './FoundTable';
import { t } from './text';

/** Its title, else its sheet's name. */
export function tableName(table: FoundTable): string {
  return table.title ?? table.sheet;
}

/**
 * Its rows.
 * @example rowsText({ …, firstRow: 2, lastRow: 55 }) //=> '第2—55行'
 */
export function rowsText({ firstRow, lastRow }: FoundTable): string {
  return t('head.rows', { from: firstRow, to: lastRow });
}

/**
 * Its size and place in one line; a table without groups does not count them.
 * @example factsText(table) //=> '18类32项 · 第2—55行'
 */
export function factsText(table: FoundTable): string {
  const { groups, tasks } = table;
  return t(groups > 0 ? 'head.facts' : 'head.facts.flat', { groups, tasks, rows: rowsText(table) });
}

/**
 * Its size as a sentence.
 * @example sizeText(table) //=> '18类32项任务，涉及10个单位'
 */
export function sizeText({ groups, tasks, units }: FoundTable): string {
  return t(groups > 0 ? 'start.size' : 'start.size.flat', { groups, tasks, units });
}
