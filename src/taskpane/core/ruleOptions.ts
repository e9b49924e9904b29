// What can be set about the rules of the book, with the words a person reads beside it?

import { allRules } from './allRules';

/** One option of one rule: a whole number. */
export interface RuleOptionField {
  readonly rule: string;
  readonly option: string;
  /** The rule's name. */
  readonly title: string;
  /** What the option sets, as a sentence. */
  readonly about: string;
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** Every option there is, in the order of the rule book: built from the rules' own schemas. */
export async function ruleOptionFields(): Promise<readonly RuleOptionField[]> {
  return (await allRules()).flatMap(({ id, words, options = {} }) =>
    Object.entries(options).map(([option, schema]) => ({
      ...{ rule: id, option, title: words.name, about: words.options?.[option] ?? words.name },
      ...schema,
    })),
  );
}
