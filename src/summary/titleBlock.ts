// What stands above every generated sheet? Title, then region, as-of day, source and whether it still agrees with it, then how to read it.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { PlanFormula } from '../workbook/SheetPlan';
import { printedDay } from './dayNumber';
import { formula } from './formula';
import { printedDayFormula } from './printedDayFormula';
import { named } from './references';
import { lineCount } from './rowHeight';
import { sentenceFormula } from './sentenceFormula';
import type { SheetDraft } from './SheetDraft';
import { sourceState } from './sourceState';
import type { SummaryInput } from './SummaryInput';

/** Wide sheets say it on one line, if it fits also once the source has changed; portrait ones on two. */
const ONE_LINE = 600;
const SIZE = 10.5;
/** Fonts differ between machines. */
const IN_HAND = 0.98;

/** Adds rows 1 to 3 (2 without `note`) to a draft. */
export function addTitleBlock(draft: SheetDraft, input: SummaryInput, title: string, note?: string): void {
  draft.addLine(title, '责_题名', { height: 38 });
  const line = state(input, true);
  const longest = String(line.value) + sourceState.changed.slice(sourceState.same.length);
  const isWide =
    draft.width > ONE_LINE && lineCount({ text: longest, width: draft.width * IN_HAND, size: SIZE }) === 1;
  draft.addLine(isWide ? line : state(input, false), '责_表注', { minimum: isWide ? 20 : 36 });
  if (note !== undefined) draft.addLine(note, '责_表注', { minimum: 20 });
}

function state(input: SummaryInput, isWide: boolean): PlanFormula {
  const { table } = input;
  const words = sheetMessages.titleBlock;
  const size =
    table.groups.length > 0
      ? fill(words.sizeWithGroups, { groups: table.groups.length, tasks: input.tasks.length })
      : fill(words.size, { tasks: input.tasks.length });
  const data = {
    region: table.region ?? words.noRegion,
    sheet: table.sheet,
    size,
    fingerprint: input.fingerprint,
  };
  const source = fill(words.source, data);
  const region = fill(words.region, data);
  const blanks = {
    day: printedDayFormula(named('参照日')),
    gap: isWide ? '"　　"' : 'CHAR(10)',
    state: named('来源状态'),
  };
  const pieces = [region, words.asOf, source].map((text) => sentenceFormula(text, blanks));
  const [head = [], day = [], origin = []] = pieces;
  return {
    formula: formula`${head}&"　　"&${day}&${blanks.gap}&${origin}&"　　"&${blanks.state}`,
    value: `${region}　　${fill(words.asOf, { day: printedDay(input.asOfNumber) })}${isWide ? '　　' : '\n'}${source}　　${sourceState.same}`,
  };
}
