// Options that several commands share, and what their values may be: a bad value is one sentence, exit code 2.

import { Option, type Command } from 'commander';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { Problem } from './Problem';

const { options: words, problems } = cliWords;

/** What the common options give. */
export interface DocumentOptions {
  readonly year?: number;
  readonly date?: string;
  readonly region?: string;
  readonly catalog?: string;
}

/** `--year --date --region --catalog`: the document the words stand in. */
export function withDocumentOptions(command: Command): Command {
  return command
    .option('--year <YYYY>', words.year, year)
    .option('--date <YYYY-MM-DD>', words.date, dayOption)
    .option('--region <NAME>', words.region)
    .option('--catalog <FILE>', words.catalog);
}

/** `--sheet --table`: which table of the workbook. */
export function withTableOptions(command: Command): Command {
  return command.option('--sheet <NAME>', words.sheet).option('--table <CELL>', words.table);
}

/** `--as-of`. */
export function withAsOf(command: Command): Command {
  return command.option('--as-of <YYYY-MM-DD>', words.asOf, dayOption);
}

/** An option with a fixed set of values. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).argParser((text: string) => {
    if (choices.includes(text)) return text;
    const option = flags.split(' ')[0] ?? flags;
    throw new Problem(fill(problems.badChoice, { text, option, choices: choices.join('、') }));
  });
}

/**
 * A day that exists, `YYYY-MM-DD`.
 * @example dayOption('2022-02-30') // throws Problem
 */
export function dayOption(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year = 0, month = 0, date = 0] = (match ?? []).slice(1).map(Number);
  const exists =
    match !== null &&
    year >= 1900 &&
    new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(text);
  if (!exists) throw new Problem(fill(problems.badDay, { text }));
  return text;
}

function year(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new Problem(fill(problems.badYear, { text }));
  return Number(text);
}
