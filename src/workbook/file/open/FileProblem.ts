// Why a file cannot be used: an id and data, whose sentence stands in messages.
import { fileProblemText, type FileProblemId } from '../../../messages/zh-CN/files';
import type { MessageData } from '../../../messages/fill';

/** A problem of a file; `data.file` is its name, `data.sheet` and `data.cell` the place where one is known. */
export interface FileProblem {
  readonly id: FileProblemId;
  readonly data: MessageData;
}

/**
 * Carries a problem from deep inside the reading to `openWorkbookFile`, which never lets it escape, and out of the changing
 * of an opened file, where `message` is the sentence for people.
 */
export class FileRefusal extends Error {
  constructor(
    readonly id: FileProblemId,
    readonly data: MessageData = {},
  ) {
    super(fileProblemText({ id, data }));
  }
}
