// The errors Excel answers a batch with; codes from Excel.ErrorCodes in @types/office-js, messages as Excel words them.

/** An error with Excel's code; it ends the batch at the action that raised it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
  }
}

/** The argument is of the wrong type, shape or range. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message, 400);
}

/** There is no sheet, table, name or style of that name. */
export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

/** A sheet, name, table or style of that name is already there. */
export function itemAlreadyExists(): ExcelError {
  return new ExcelError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );
}

/** The sheet is protected. */
export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** This host does not know the member; it never answers a guess. */
export function apiNotFound(member: string): ExcelError {
  return new ExcelError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, 404);
}

/** The object kept from an earlier batch is gone. */
export function invalidReference(): ExcelError {
  return new ExcelError('InvalidReference', 'This reference is not valid for the current operation.', 400);
}
