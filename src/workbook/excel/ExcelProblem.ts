// What went wrong in Excel, as a value with a sentence a person can act on.

import { fill, type MessageData } from '../../messages/fill';
import { excelMessages, type ExcelProblemId } from '../../messages/zh-CN/excel';

/** A problem with Excel: `id` for the pane's own handling, `message` the sentence for people, `detail` for IT staff. */
export class ExcelProblem extends Error {
  constructor(
    readonly id: ExcelProblemId,
    readonly data: MessageData,
    readonly detail: string,
  ) {
    super(fill(excelMessages[id], data), { cause: detail });
    this.name = 'ExcelProblem';
  }
}

/** Codes of OfficeExtension.Error that have a sentence of their own; every other becomes `failed`. */
const PROBLEMS: Readonly<Record<string, ExcelProblemId>> = {
  AccessDenied: 'protected',
  ActivityLimitReached: 'busy',
  InvalidOperationInCellEditMode: 'editing',
  HostIsBusy: 'busy',
  InvalidOrTimedOutSession: 'session',
  ConnectionFailure: 'session',
  UndoNotSupported: 'undo',
  ApiNotFound: 'tooOld',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'missing',
};

/** The problem behind whatever Excel's library threw. */
export function problemOf(error: unknown, data: MessageData = {}): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const id = PROBLEMS[code] ?? 'failed';
  return new ExcelProblem(id, { sheet: '', ...data }, code ? `${code}: ${message}` : message);
}
