// Is the status column used for status words? Some offices write figures or whole reports under 完成情况.

import type { UnderstoodTable } from '../../table/UnderstoodTable';

/** At least as many entries of the period are understood as not. */
export function statusIsWords({ tasks }: UnderstoodTable, period: number): boolean {
  const values = tasks
    .map(({ statusValues }) => statusValues[period] ?? null)
    .filter((value) => value !== null);
  const unclear = values.filter((value) => value === 'unclear').length;
  return unclear * 2 <= values.length;
}
