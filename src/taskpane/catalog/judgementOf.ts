// What does a person's answer about a name put on the sheet 参考目录?

import type { Catalog, CatalogUnit, Judgement } from '../../catalog/Catalog';
import type { DoubtfulName } from './CatalogView';
import { c } from './catalogWords';

/** How far the person is, and what she says once for all names. */
export interface Judging {
  readonly total: number;
  readonly done: number;
  readonly skipped: readonly string[];
  readonly by: string;
  readonly isForAll: boolean;
}

/** What the name means. */
export type Answer =
  { readonly verdict: Judgement['verdict']; readonly unit: string | null } | { readonly verdict: 'new' };

/** The answer of a choice; null while nothing, or not which unit, is chosen. */
export function answerOf(choice: string, { why }: DoubtfulName, other: string | null): Answer | null {
  if (choice === 'new') return { verdict: 'new' };
  if (choice === 'not') return { verdict: 'not-unit', unit: null };
  if (choice === 'other') return other === null ? null : { verdict: 'alias', unit: other };
  if (!choice.startsWith('unit ')) return null;
  return { verdict: why === 'typo' ? 'typo' : 'alias', unit: choice.slice(5) };
}

/** What the answer puts on the sheet: a row of 判断记录, or a new unit. */
export function partsOf(
  answer: Answer,
  word: string,
  { by, isForAll }: Judging,
  today: string,
): Partial<Catalog> {
  const who = by.trim();
  if (answer.verdict === 'new') {
    const unit: CatalogUnit = {
      ...{ id: word, name: word, short: word, kind: 'other', aliases: [], former: [], successor: null },
      note: c('judge.new.by', { by: who, on: today }),
    };
    return { units: [unit] };
  }
  const { verdict, unit } = answer;
  const scope = isForAll ? 'desk' : 'workbook';
  return { judgements: [{ word, verdict, unit, by: who, on: today, scope }] };
}
