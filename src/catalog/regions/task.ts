// One row of a shipped 任务目录, written short.

import type { CatalogTask } from '../Catalog';

/**
 * A task of a shipped catalog: its printed number, its 主要任务, the opening of its text and the deadline as printed without blanks.
 * @example task('1', '总体布局', '制定方案', '2022年6月底').deadline //=> '2022年6月底'
 */
export function task(
  no: string | null,
  group: string | null,
  text: string,
  deadline: string | null,
): CatalogTask {
  return { no, group, text, deadline };
}
