// `quantities`: each line is a piece of text; each gives one line with the targets and figures in it.

import { Command } from 'commander';
import { termJson } from '../jobs/tableJson';
import { readQuantities, type Quantity } from '../language/quantity';
import { cliWords } from '../messages/zh-CN/cli';
import { quantityWords } from '../messages/zh-CN/quantity';
import { alignedTable } from './alignedTable';
import { inputLines } from './inputLines';
import { withDocumentOptions, type DocumentOptions } from './options';
import type { AddCommand } from './program';
import { quantityInWords } from './quantityInWords';

export const quantitiesCommand: AddCommand = (terminal) =>
  withDocumentOptions(new Command('quantities'))
    .description(cliWords.commands.quantities)
    .argument('[TEXT...]', cliWords.arguments.quantities)
    .option('--json', cliWords.options.json)
    .action(async (texts: string[], { year, date, json }: DocumentOptions & { json?: true }) => {
      const lines = await inputLines(texts, terminal);
      const reference = {
        year: year ?? (date === undefined ? null : Number(date.slice(0, 4))),
        date: date ?? null,
      };
      const read = lines.map((line) => readQuantities(line, reference));
      if (lines.length === 0) return;
      terminal.print(
        json
          ? read.map((quantities) => JSON.stringify(quantities.map(quantityJson))).join('\n')
          : alignedTable(
              lines.map((line, place) => [
                line.trim() === '' ? cliWords.blank : line,
                (read[place] ?? []).map(quantityInWords).join('；') || quantityWords.none,
              ]),
            ),
      );
    });

/** A quantity with the contract's keys, in its order. */
function quantityJson(quantity: Quantity): Record<string, unknown> {
  const { raw, span, subject, relation, low, high, unit, when, role } = quantity;
  return {
    raw,
    span,
    subject,
    relation,
    low,
    high,
    unit: unit === '' ? null : unit,
    when: when === null ? null : termJson(when),
    role,
  };
}
