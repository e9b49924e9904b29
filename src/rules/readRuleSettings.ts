// Is this JSON a set of options of rules? Every rule, option and value is looked at; one that does not exist makes the whole unusable.

import * as v from 'valibot';
import type { Rule } from './Rule';
import type { RuleSettings } from './RuleOption';

const FileSchema = v.record(v.string(), v.record(v.string(), v.number()));

export type SettingsRead =
  | { readonly ok: true; readonly value: RuleSettings }
  | {
      readonly ok: false;
      /** `rule` or `rule option` that is wrong; '' = no such JSON at all. */ readonly entry: string;
    };

/**
 * Reads options by rule id.
 * @example readRuleSettings({ 'structure/text-doubled': { length: 6 } }, rules).ok //=> true
 */
export function readRuleSettings(content: unknown, rules: readonly Rule[]): SettingsRead {
  const read = v.safeParse(FileSchema, content);
  if (!read.success) return { ok: false, entry: '' };
  for (const [id, values] of Object.entries(read.output)) {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return { ok: false, entry: id };
    for (const [name, value] of Object.entries(values)) {
      const option = rule.options?.[name];
      const isInBounds =
        option !== undefined && Number.isInteger(value) && value >= option.least && value <= option.most;
      if (!isInBounds) return { ok: false, entry: `${id} ${name}` };
    }
  }
  return { ok: true, value: read.output };
}
