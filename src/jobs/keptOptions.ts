// Which options of rules does the workbook keep? Only their shape is looked at; each rule holds its own to their bounds.

import type { RuleSettings } from '../rules/RuleOption';
import type { Json } from '../workbook/KeptSettings';

/**
 * Whole numbers by rule and option; what is none is left out.
 * @example keptOptions({ 'structure/text-doubled': { shortest: 6, x: 'a' } }) //=> { 'structure/text-doubled': { shortest: 6 } }
 */
export function keptOptions(kept: Json | undefined): RuleSettings {
  return Object.fromEntries(
    entriesOf(kept).map(([rule, values]) => [
      rule,
      Object.fromEntries(
        entriesOf(values).flatMap(([name, value]) =>
          Number.isInteger(value) ? [[name, value as number]] : [],
        ),
      ),
    ]),
  );
}

function entriesOf(json: Json | undefined): [string, Json][] {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
}
