// A file that came back, before anybody looked at what it says.

import type { DocumentProperties } from '../../workbook/DocumentProperties';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Why a file cannot even be opened, by the id of its problem, with the sentence for people. */
export interface OpenFailure {
  readonly ok: false;
  readonly id: string;
  readonly sentence: string;
}

/** A file's content, or why there is none. */
export type ReturnedContent =
  | {
      readonly ok: true;
      readonly sheets: readonly SheetSnapshot[];
      readonly properties: DocumentProperties;
    }
  | OpenFailure;

/** A file as it was given. */
export interface ReturnedFile {
  /** Its name as given; it tells people which file is meant and decides nothing. */
  readonly file: string;
  readonly content: ReturnedContent;
}
