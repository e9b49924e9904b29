// What did the pane keep in a workbook file for a table: waivers, defects of the issued document, options of rules?

import { keptAside, type KeptAside } from '../jobs/keptAside';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { readSettings } from '../workbook/file';
import type { Terminal } from './Terminal';

/** For the table on `sheet`; damaged settings and entries that cannot be read are told, and have no effect. */
export async function keptInFile(file: string, sheet: string, terminal: Terminal): Promise<KeptAside> {
  const bytes = await terminal.readBytes(file);
  const { settings, damage } = bytes === null ? { settings: {}, damage: null } : await readSettings(bytes);
  const aside = keptAside(settings, sheet);
  const { keptDamaged, keptUnread } = cliWords.problems;
  if (damage !== null) terminal.tell(fill(keptDamaged, { file }));
  if (aside.unread > 0) terminal.tell(fill(keptUnread, { file, n: aside.unread }));
  return aside;
}
