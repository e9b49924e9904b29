// Which hint stands under which box?

import type { EntryBox } from '../../jobs/fill';
import type { Finding } from '../../rules/Finding';
import type { EntryHint } from './EntryText';
import { f } from './fillWords';
import type { Hints } from './useHints';

/** How far the box is, then what the rules say: of figures under 成效, of everything else under the first box. */
export function boxHints(
  boxes: readonly EntryBox[],
  place: number,
  { states, findings }: Hints,
): readonly EntryHint[] {
  const box = boxes[place];
  const state = states[place];
  if (!box || state === undefined) return [];
  const ofFigures = Math.max(
    0,
    boxes.findIndex(({ parts }) => parts.includes('result')),
  );
  const said = findings.filter(
    ({ rule }) =>
      rule.startsWith('progress/') && (rule.startsWith('progress/figure-') ? ofFigures : 0) === place,
  );
  const warnings = said.map((finding) => warningOf(finding));
  return warnings.length > 0 && state === 'told' ? warnings : [stateHint(box, state), ...warnings];
}

/** Under 完成情况; a figure that falls short speaks against a word that says done. */
export function statusHints(
  status: string | null,
  isDone: boolean,
  { findings }: Hints,
): readonly EntryHint[] {
  if (status === null) return [{ kind: 'open', words: f('hint.status') }];
  const said = findings.filter(({ rule }) => rule.startsWith('status/')).map((finding) => warningOf(finding));
  const isShort = isDone && findings.some(({ rule }) => rule === 'progress/figure-short');
  return isShort ? [{ kind: 'warning', words: f('hint.short', { status }) }, ...said] : said;
}

/** What the person is told once more before she writes. */
export function toReview({ findings }: Hints): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

/** What is only to be known is no warning. */
function warningOf({ message, severity }: Finding): EntryHint {
  return { kind: severity === 'info' ? 'open' : 'warning', words: message };
}

function stateHint({ parts }: EntryBox, state: Hints['states'][number]): EntryHint {
  if (state === 'told' || state === 'elsewhere') return { kind: 'told', words: f(`hint.${state}`) };
  if (state === 'empty') return { kind: 'warning', words: f('hint.empty') };
  return { kind: 'open', words: f(parts.includes('problem') ? 'hint.blank.problem' : 'hint.blank') };
}
