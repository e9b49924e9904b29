// What a rule is: data and one function, nothing else. The runner loops, renders, orders and survives crashes.

import type { RuleText } from '../messages/RuleText';
import type { UnderstoodTask } from '../table/UnderstoodTable';
import type { TaskPart } from './facts/alikeTasks';
import type { Severity } from './Finding';
import type { Report } from './Report';
import type { RuleContext } from './RuleContext';
import type { RuleOption } from './RuleOption';

/** The data every rule (规则) has. */
interface RuleMeta {
  /** `family/name`, stable for ever; also the path of the rule's file, examples, messages, test and page. */
  readonly id: string;
  /** Message ids with their severity: a rule speaks with different weight about different things. */
  readonly messages: Readonly<Record<string, Severity>>;
  /** Its name and the words of its messages; they travel with the rule. */
  readonly words: RuleText;
  /** What a person may set, by name; the value is in `context.options`. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A rule about the table as a whole. */
export interface TableRule extends RuleMeta {
  readonly target: 'table';
  check(context: RuleContext): readonly Report[];
}

/** A rule about one task; the runner asks it once for each. */
export interface TaskRule extends RuleMeta {
  readonly target: 'task';
  /** All that it looks at of a task: where it has nothing to say of one, the runner does not ask it of those alike. */
  readonly reads?: TaskPart;
  check(task: UnderstoodTask, context: RuleContext): readonly Report[];
}

export type Rule = TableRule | TaskRule;
