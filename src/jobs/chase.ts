// 催报: what one writes to each unit that owes reports, as plain text to paste into a chat.

import { chaseText, chaseTexts, type ChaseText } from '../summary/chase/chaseTexts';
import { chaseUnits, type Tier } from '../summary/chase/chaseUnits';
import { prepareSummary, type SummaryOptions } from '../summary/prepareSummary';
import type { UnderstoodTable } from '../table/UnderstoodTable';

/**
 * Unit, tier (提醒, 催办, 通报) and text, in protocol order; with `options.earlier` the days on earlier lists count.
 * @example chase(understood, { asOf: '2022-12-31', catalog, earlier: sheets })[0]?.tier //=> '催办'
 */
export function chase(table: UnderstoodTable, options: SummaryOptions): readonly ChaseText[] {
  return chaseTexts(prepareSummary(table, options));
}

/** What may be written to one unit, in each tone. */
export interface ChaseLetter {
  readonly unit: string;
  /** How many of its tasks are not fully reported. */
  readonly tasks: number;
  /** The tone its longest-listed task asks for. */
  readonly tier: Tier;
  readonly texts: Readonly<Record<Tier, string>>;
}

/**
 * The same units with the text in all three tones, for a person to choose from.
 * @example chaseLetters(understood, { asOf: '2022-12-31' })[0]?.texts.notice //=> '…已列入本期通报：…'
 */
export function chaseLetters(table: UnderstoodTable, options: SummaryOptions): readonly ChaseLetter[] {
  const input = prepareSummary(table, options);
  return chaseUnits(input).map((unit) => {
    const text = (tier: Tier): string => chaseText(input, { ...unit, tier });
    return {
      unit: unit.unit,
      tasks: unit.tasks.length,
      tier: unit.tier,
      texts: { remind: text('remind'), urge: text('urge'), notice: text('notice') },
    };
  });
}
