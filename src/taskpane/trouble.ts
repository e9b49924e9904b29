// What went wrong, in the pane's own terms? Error codes of the host become a handful of kinds, each with its sentences.

/** A kind of trouble; `trouble.<kind>` says what it is, `trouble.<kind>.todo` what to do. */
export type TroubleKind =
  'editing' | 'busy' | 'protected' | 'missing' | 'tooOld' | 'tooLarge' | 'noTable' | 'failed';

/** One thing that went wrong. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** For the office's IT staff: the error as the host gave it. */
  readonly detail: string;
}

/** The workbook no longer has the table we had opened. */
export class TableGoneError extends Error {
  override readonly name = 'TableGoneError';
}

// Codes of Excel's JavaScript API (Excel.ErrorCodes and the client's RichApi codes), and the client's numbers for payload limits.
const kinds: Readonly<Record<string, TroubleKind>> = {
  InvalidOperationInCellEditMode: 'editing',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  HostIsBusy: 'busy',
  AccessDenied: 'protected',
  ProtectedSheet: 'protected',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  ApiNotFound: 'tooOld',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

/**
 * The trouble behind a thrown value; what is not known is `failed`, never silence.
 * @example troubleOf({ code: 'AccessDenied', message: '…' }).kind //=> 'protected'
 */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof TableGoneError) return { kind: 'noTable', detail: '' };
  const code = textOf(thrown, 'code');
  const name = textOf(thrown, 'name');
  const message = textOf(thrown, 'message') || String(thrown);
  return {
    kind: kinds[code] ?? 'failed',
    detail: [[name, code].filter(Boolean).join(' '), message].filter(Boolean).join('\n'),
  };
}

function textOf(thrown: unknown, key: string): string {
  if (typeof thrown !== 'object' || thrown === null || !(key in thrown)) return '';
  const value: unknown = Reflect.get(thrown, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
