// `units`: each line is one unit cell; each gives one line.

import { Command } from 'commander';
import { unitJson } from '../jobs/tableJson';
import { createUnitReader } from '../language/unit';
import { cliWords } from '../messages/zh-CN/cli';
import { unitInWords } from './unitInWords';
import { alignedTable } from './alignedTable';
import { inputLines } from './inputLines';
import { loadCatalog } from './loadCatalog';
import { withDocumentOptions, type DocumentOptions } from './options';
import type { AddCommand } from './program';

export const unitsCommand: AddCommand = (terminal) =>
  withDocumentOptions(new Command('units'))
    .description(cliWords.commands.units)
    .argument('[CELL...]', cliWords.arguments.units)
    .option('--json', cliWords.options.json)
    .action(async (cells: string[], options: DocumentOptions & { json?: true }) => {
      const catalog = await loadCatalog(options, terminal);
      const { year, date } = options;
      const documentDate = date ?? (year === undefined ? null : `${year}-12-31`);
      const reader = createUnitReader({ catalog, region: options.region ?? null, documentDate });
      const lines = await inputLines(cells, terminal);
      const read = lines.map((line) => reader.read(line));
      if (lines.length === 0) return;
      terminal.print(
        options.json
          ? read.map((units) => JSON.stringify(units.map(unitJson))).join('\n')
          : alignedTable(
              lines.map((line, place) => [
                line.trim() === '' ? cliWords.blank : line,
                (read[place] ?? []).map(unitInWords).join('；'),
              ]),
            ),
      );
    });
