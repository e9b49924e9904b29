// What did the pane keep in a workbook file for a table: waivers, defects of the issued document, lights set by a person, options of rules?

import { keptAside, type KeptAside } from '../jobs/keptAside';
import { uncountedOverrides } from '../jobs/lights';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { readSettings } from '../workbook/file';
import type { UnderstoodTable } from '../table';
import type { Terminal } from './Terminal';

/** For a table as of a day (`YYYY-MM-DD`); damaged settings, entries that cannot be read and lights that do not count are told, and have no effect. */
export async function keptInFile(
  file: string,
  table: UnderstoodTable,
  asOf: string,
  terminal: Terminal,
): Promise<KeptAside> {
  const bytes = await terminal.readBytes(file);
  const { settings, damage } = bytes === null ? { settings: {}, damage: null } : await readSettings(bytes);
  const aside = keptAside(settings, table.sheet);
  const { keptDamaged, keptUnread } = cliWords.problems;
  if (damage !== null) terminal.tell(fill(keptDamaged, { file }));
  if (aside.unread > 0) terminal.tell(fill(keptUnread, { file, n: aside.unread }));
  for (const { sentence } of uncountedOverrides(table, aside.lights ?? [], asOf)) terminal.tell(sentence);
  return aside;
}
