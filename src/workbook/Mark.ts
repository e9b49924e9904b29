// Which cells are to be shown as flagged, without touching their own look.

import type { CellPlace } from './Edit';

/** How grave: 必须修改, 建议核对, 提示. */
export type MarkLevel = (typeof MARK_LEVELS)[number];

/** The levels, gravest first. */
export const MARK_LEVELS = ['error', 'warning', 'info'] as const;

/** One flagged cell. */
export interface Mark extends CellPlace {
  readonly level: MarkLevel;
}
