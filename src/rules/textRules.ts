// Rules about times in a task's own text: fetched, with the reading of running text, for a table whose texts may name one.

import { deadlineDiffersFromText } from './deadline/differs-from-text';
import { deadlineVague } from './deadline/vague';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const textRules: readonly Rule[] = [deadlineDiffersFromText, deadlineVague];
