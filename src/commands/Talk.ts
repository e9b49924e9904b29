// How does a ribbon button speak with a person? It has no pane: a small dialog says one thing, or asks one.

import type { TableState } from '../rules/TableState';

/** The dialog behind a button. */
export interface Talk {
  /** One sentence; resolves when it was read. */
  say(sentence: string): Promise<void>;
  /** 已印发 or 起草中; null when the person closed the question. */
  askState(): Promise<TableState | null>;
}
