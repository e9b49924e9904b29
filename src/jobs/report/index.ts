// The forms a check report can take.

import { reportHtml } from './html';
import { reportJson, type FileReport } from './json';
import { reportSarif } from './sarif';
import { reportText } from './text';

export type { FileReport };

/** Form by the name the command line uses. */
export const reportFormats = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  html: reportHtml,
} as const satisfies Record<string, (files: readonly FileReport[]) => string>;
