// How many lights on these sheets has a person set, and how many of them against what 完成情况 says? Said wherever lights are counted, so that no judgement counts silently.

import { fill } from '../messages/fill';
import { lightOverrideWords as words } from '../messages/zh-CN/lightOverride';
import type { PlanFormula } from '../workbook/SheetPlan';
import { formula, literal } from './formula';
import { named } from './references';
import { sentenceFormula } from './sentenceFormula';
import type { SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import { isSetByPerson, isSetOtherwise } from './tally';

/** Adds the sentence as a line over the whole width, where there is one. */
export function addOverrideNote(draft: SheetDraft, input: SummaryInput): void {
  const note = overrideNote(input);
  if (note !== null) draft.addLine(note, '责_表注', { minimum: 20 });
}

/** The sentences, their numbers alive; null where nobody has set a light. */
function overrideNote({ tasks, lostOverrides }: SummaryInput): PlanFormula | null {
  if (lostOverrides.length === 0 && tasks.every(({ override }) => override === null)) return null;
  const n = tasks.filter(isSetByPerson).length;
  const m = tasks.filter(isSetOtherwise).length;
  const lost = lostOverrides.length === 0 ? '' : fill(words.lostCount, { n: lostOverrides.length });
  const at = named('人工认定数');
  const otherwise = named('认定不一致数');
  const told = sentenceFormula(words.otherwise, { n: otherwise });
  const counted = formula`${sentenceFormula(words.counted, { n: at })}&IF(${otherwise}=0,"",${told})`;
  return {
    formula: formula`IF(${at}=0,${literal(words.countedNone)},${counted})&${literal(lost)}`,
    value:
      (n === 0 ? words.countedNone : fill(words.counted, { n })) +
      (m === 0 ? '' : fill(words.otherwise, { n: m })) +
      lost,
  };
}
