// Rules that compare a table with the official tasks its region's catalog lists: fetched when the catalog lists any.

import { deadlineDiffersFromCatalog } from './deadline/differs-from-catalog';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const catalogRules: readonly Rule[] = [deadlineDiffersFromCatalog];
