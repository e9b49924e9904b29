// Which cells of a task hold official prose: its text, its indicator and its basis.

import type { Field } from '../table/DutyTable';
import type { UnderstoodTask } from '../table/UnderstoodTable';

/** Those that the table has, in the order of findings. */
export function officialTexts({ text, indicator, basis }: UnderstoodTask): readonly Field[] {
  return [text, indicator, basis].filter((field) => field !== null);
}
