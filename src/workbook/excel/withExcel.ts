// Every conversation with Excel: waits for cell editing to end, and turns what Excel throws into a problem with a sentence.

import type { MessageData } from '../../messages/fill';
import { problemOf } from './ExcelProblem';

/** Runs one conversation; `data` names what it was about in the problem's sentence. */
export async function withExcel<T>(
  converse: (context: Excel.RequestContext) => Promise<T>,
  data: MessageData = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, converse);
  } catch (error) {
    throw problemOf(error, data);
  }
}
