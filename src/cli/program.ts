// The command line's table of contents, and the one place where what goes wrong becomes a sentence and an exit code.

import { Command, CommanderError } from 'commander';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { checkCommand } from './check';
import { cleanCommand } from './clean';
import { compareCommand } from './compare';
import { deadlineCommand } from './deadline';
import { dispatchCommand } from './dispatch';
import { doctorCommand } from './doctor/doctor';
import { explainCommand } from './explain';
import { importCommand } from './import';
import { intakeCommand } from './intake';
import { Problem, sentenceFor } from './Problem';
import { quantitiesCommand } from './quantities';
import { readCommand } from './read';
import { rollOverCommand } from './rollOver';
import { summarizeCommand } from './summarize';
import type { Terminal } from './Terminal';
import { unitsCommand } from './units';

/** 0 nothing of severity `error` found · 1 such findings · 2 an input cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** A command; it reports its exit code by calling `finish`. */
export type AddCommand = (terminal: Terminal, finish: (code: ExitCode) => void) => Command;

const commands: readonly AddCommand[] = [
  readCommand,
  checkCommand,
  summarizeCommand,
  deadlineCommand,
  unitsCommand,
  quantitiesCommand,
  explainCommand,
  importCommand,
  cleanCommand,
  dispatchCommand,
  intakeCommand,
  compareCommand,
  rollOverCommand,
  doctorCommand,
];

/** Runs one command line (without `node` and the script) and returns its exit code; the worst one counts. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const finish = (own: ExitCode): void => {
    if (own > code) code = own;
  };
  const program = chinese(new Command('duty-table').description(cliWords.description), terminal);
  for (const add of commands) program.addCommand(chinese(add(terminal, finish), terminal));
  program.action(() => {
    throw new Problem(cliWords.problems.noCommand);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    const sentence = sentenceOf(error, args);
    if (sentence === null) return code;
    terminal.tell(sentence);
    return 2;
  }
}

/** Chinese help on standard output, no English sentence of commander's anywhere. */
function chinese(command: Command, terminal: Terminal): Command {
  const titles: Record<string, string> = {
    'Usage:': cliWords.titles.usage,
    'Options:': cliWords.titles.options,
    'Commands:': cliWords.titles.commands,
    'Arguments:': cliWords.titles.arguments,
  };
  return command
    .helpOption('-h, --help', cliWords.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: (text) => terminal.print(helpInChinese(text)),
      writeErr: () => undefined,
    })
    .showSuggestionAfterError(false)
    .exitOverride();
}

function helpInChinese(help: string): string {
  const { options, command } = cliWords.placeholders;
  return help.replaceAll('[options]', options).replaceAll('[command]', command).trimEnd();
}

/** The sentence for the person; null when nothing went wrong (help was asked for). */
function sentenceOf(error: unknown, args: readonly string[]): string | null {
  if (!(error instanceof CommanderError)) return sentenceFor(error, args.join(' '));
  const { problems } = cliWords;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const flag = quoted.split(/[ ,]/)[0] ?? '';
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
      return null;
    case 'commander.unknownOption':
      return fill(problems.unknownOption, { option: quoted });
    case 'commander.unknownCommand':
      return fill(problems.unknownCommand, { command: quoted });
    case 'commander.missingArgument':
      return fill(problems.missingArgument, { argument: quoted });
    case 'commander.optionMissingArgument':
      return fill(problems.missingValue, { option: flag });
    case 'commander.missingMandatoryOptionValue':
      return fill(problems.missingOption, { option: flag });
    case 'commander.excessArguments':
      return args[0] !== undefined && !commandNames.has(args[0])
        ? fill(problems.unknownCommand, { command: args[0] })
        : problems.tooMany;
    default:
      return problems.badUse;
  }
}

const commandNames: ReadonlySet<string> = new Set(Object.keys(cliWords.commands));
