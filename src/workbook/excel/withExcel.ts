// Every conversation with Excel: waits for cell editing to end and for a busy Excel, and turns what Excel throws into a problem with a sentence.

import type { MessageData } from '../../messages/fill';
import { problemOf, type ExcelProblem } from './ExcelProblem';

/** How a conversation is led. */
export interface Conversation {
  /** What it is about, for the problem's sentence. */
  readonly data?: MessageData;
  /** Milliseconds to wait before each further attempt with a busy Excel. */
  readonly waits?: readonly number[];
  /** Join everything that is written into one step of Excel's own 撤销, where the Excel can (ExcelApi 1.20). */
  readonly oneUndo?: boolean;
}

/** A busy Excel is asked three times more, within four seconds. */
const WAITS = [250, 1_000, 2_500];

/**
 * Runs one conversation. When Excel is busy or a cell is being edited it is begun again from its first word, so it must be one
 * that may be repeated; all of ours may, because each looks at what is there before it writes.
 */
export async function withExcel<T>(
  converse: (context: Excel.RequestContext) => Promise<T>,
  { data = {}, waits = WAITS, oneUndo = false }: Conversation = {},
): Promise<T> {
  let mergeUndoGroup = oneUndo && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await Excel.run(
        { delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) },
        converse,
      );
    } catch (error) {
      const problem = problemOf(error, data);
      if (mergeUndoGroup && problem.id === 'undo') {
        mergeUndoGroup = false;
        continue;
      }
      const wait = waits[attempt];
      if (wait === undefined || !isPassing(problem)) throw problem;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Will it pass by itself? Then nothing of the batch was done. */
function isPassing({ id }: ExcelProblem): boolean {
  return id === 'busy' || id === 'editing';
}
