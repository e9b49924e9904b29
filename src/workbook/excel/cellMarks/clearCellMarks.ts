// Takes our marks away; what was there before them is there again, because nothing but conditional formats was added.

import { findCellMarks, refuseProtected } from './findCellMarks';

/** Removes every mark in the workbook; sends no write when there is none. */
export async function clearCellMarks(context: Excel.RequestContext): Promise<boolean> {
  const { marks } = await findCellMarks(context);
  if (marks.length === 0) return false;
  refuseProtected(marks);
  for (const { format } of marks) format.delete();
  await context.sync();
  return true;
}
