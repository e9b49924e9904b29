// How does a duty come back, by the period it is named by?

/** In the order of their periods' letters. */
export const RECURRENCES = ['irregular', 'yearly', 'half-yearly', 'quarterly', 'monthly', 'weekly'];
const UNITS = ['', 'y', 'Hy', 'q', 'm', 'c'];

/** How a duty comes back each such period: `yearly` for 年, `irregular` for one without a name. */
export function recurrenceOf(unit: string): string {
  return RECURRENCES[UNITS.indexOf(unit)] ?? 'irregular';
}
