// `summarize … --template T.xlsx`: the copy of a form is written, and what was left alone in it is told.

import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { templateWords as words } from '../messages/zh-CN/template';
import type { FormPlan } from '../jobs/fillTemplate';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { Problem } from './Problem';
import type { Terminal } from './Terminal';

/** Opens the form, plans it, writes the copy; throws `Problem` with the sentence. */
export async function fillForm(
  terminal: Terminal,
  template: string,
  out: string,
  plan: (sheets: readonly SheetSnapshot[]) => FormPlan,
): Promise<void> {
  if (await terminal.isSameFile(template, out))
    throw new Problem(fill(cliWords.problems.sameFile, { file: out }));
  const opened = await terminal.openWorkbook(template);
  if (!opened.ok) throw new Problem(opened.sentence);
  const planned = plan(await opened.workbook.readSheets());
  if (!(await terminal.editedCopy(template, out, planned.edits, planned.formulas)))
    throw new Problem(fill(cliWords.problems.cannotWrite, { file: out }));
  terminal.tell(fill(words.filled, { file: out, count: planned.edits.length }));
  if (!planned.hasHeads) terminal.tell(words.noHeads);
  for (const kind of ['unknownHeads', 'unknownUnits', 'unknownPlaceholders', 'noRoom'] as const) {
    const names = planned[kind];
    if (names.length > 0) terminal.tell(fill(words[kind], { names: names.join(words.between) }));
  }
}
