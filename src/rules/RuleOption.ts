// What a person may set about a rule: whole numbers with a default and bounds; its words stand with the rule's other words.

/** The schema of one option. */
export interface RuleOption {
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** Values of a rule's options by name. */
export type OptionValues = Readonly<Record<string, number>>;

/** Values that depart from the defaults, by rule id. */
export type RuleSettings = Readonly<Record<string, OptionValues>>;

/**
 * Every option of a rule with its value; one out of bounds has no effect.
 * @example optionValues({ length: { default: 10, least: 1, most: 100 } }, undefined) //=> { length: 10 }
 */
export function optionValues(
  options: Readonly<Record<string, RuleOption>>,
  given: OptionValues | undefined,
): OptionValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = given?.[name];
      const isInBounds =
        Number.isInteger(value) && value !== undefined && value >= option.least && value <= option.most;
      return [name, isInBounds ? value : option.default];
    }),
  );
}
