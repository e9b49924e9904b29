// How many lights on these sheets has a person set? Said wherever lights are counted, so that no judgement counts silently.

import { fill } from '../messages/fill';
import { lightOverrideWords as words } from '../messages/zh-CN/lightOverride';
import type { PlanFormula } from '../workbook/SheetPlan';
import { formula, literal } from './formula';
import { named } from './references';
import { sentenceFormula } from './sentenceFormula';
import type { SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import { isSetByPerson } from './tally';

/** Adds the sentence as a line over the whole width, where there is one. */
export function addOverrideNote(draft: SheetDraft, input: SummaryInput): void {
  const note = overrideNote(input);
  if (note !== null) draft.addLine(note, '责_表注', { minimum: 20 });
}

/** The sentence, its number alive; null where nobody has set a light. */
function overrideNote({ tasks, lostOverrides }: SummaryInput): PlanFormula | null {
  if (lostOverrides.length === 0 && tasks.every(({ override }) => override === null)) return null;
  const n = tasks.filter(isSetByPerson).length;
  const lost = lostOverrides.length === 0 ? '' : fill(words.lostCount, { n: lostOverrides.length });
  const at = named('人工认定数');
  const counted = sentenceFormula(words.counted, { n: at });
  return {
    formula: formula`IF(${at}=0,${literal(words.countedNone)},${counted})&${literal(lost)}`,
    value: (n === 0 ? words.countedNone : fill(words.counted, { n })) + lost,
  };
}
