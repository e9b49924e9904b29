// `explain RULE`: the page of a rule.

import { Command } from 'commander';
import { pageIds, rulePage } from '../jobs/rulePage';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { Problem } from './Problem';
import type { AddCommand } from './program';

export const explainCommand: AddCommand = (terminal) =>
  new Command('explain')
    .description(cliWords.commands.explain)
    .argument('<RULE>', cliWords.arguments.rule)
    .action((rule: string) => {
      const page = rulePage(rule);
      if (page === null)
        throw new Problem(fill(cliWords.problems.unknownRule, { rule, rules: pageIds.join('、') }));
      terminal.print(page.trimEnd());
    });
