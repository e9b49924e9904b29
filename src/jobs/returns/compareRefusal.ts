// May two tables be held against each other as two periods of one table, or is one of them another table?

import { fill } from '../../messages/fill';
import { returnWords } from '../../messages/zh-CN/returns';
import { compareTables } from '../../table/compare';
import type { MasterTable } from './MasterTable';
import { shownName } from './fileVerdict';
import { otherRegion } from './otherRegion';

/** Fewer of the shorter table's tasks than this stand in the other one too: they are two tables. */
const OURS = 0.5;

/**
 * Why the file's table is not another period of this one, in a sentence that names both; null where it is. Tables are the same
 * when their titles name no two regions and half of the shorter one's tasks are found in the other.
 * @example compareRefusal(lastYear, now, '上期.xlsx') //=> null
 */
export function compareRefusal(last: MasterTable, now: MasterTable, file: string): string | null {
  const { refused } = returnWords.compare;
  const names = { file: shownName(file), other: nameOf(last), own: nameOf(now) };
  const regions = otherRegion(last.table, now.table);
  if (regions) return fill(refused.region, { ...names, ...regions });
  const same = compareTables(last.table, now.table).pairs.length;
  const all = Math.min(last.table.tasks.length, now.table.tasks.length);
  return same > 0 && same >= all * OURS ? null : fill(refused.tasks, { ...names, same, all });
}

function nameOf({ table: { title, sheet } }: MasterTable): string {
  return title?.text ?? sheet;
}
