// The words of a rule: what its page is called, and each message's title, 是什么, 为什么 and 怎么办.

/** One message. `{name}` is a blank filled with the finding's data; every blank is supplied, a test holds it. */
export interface RuleMessage {
  /** At most 8 characters. */
  readonly title: string;
  /** 是什么: where, what stands there. */
  readonly template: string;
  /** 为什么. */
  readonly why: string;
  /** 怎么办. */
  readonly todo: string;
}

/** All words of one rule, by message id. */
export interface RuleText {
  /** Name of the rule, at most 8 characters. */
  readonly name: string;
  readonly messages: Readonly<Record<string, RuleMessage>>;
  /** What each of its options sets, by the option's name. */
  readonly options?: Readonly<Record<string, string>>;
}
