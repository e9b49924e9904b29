// Rules about what does not belong to an official text: fetched when some text shows a sign of it.

import type { Rule } from './Rule';
import { structureForeignText } from './structure/foreign-text';

/** In the order of findings in one cell. */
export const noiseRules: readonly Rule[] = [structureForeignText];
