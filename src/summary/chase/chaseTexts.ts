// What does one write to a unit in a chat, to have its reports completed? Plain text of the day, without names or numbers of persons.

import { fill } from '../../messages/fill';
import { innerQuotes } from '../../messages/innerQuotes';
import { chaseWords as words } from '../../messages/zh-CN/chaseSheet';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import { calendarDay, dayNumber, printedDay } from '../dayNumber';
import type { SummaryInput } from '../SummaryInput';
import type { SummaryTask } from '../SummaryTask';
import { groupLabel } from '../taskLabel';
import { chaseUnits, type ChaseUnit } from './chaseUnits';
import { numbered } from '../../messages/numbered';

/** A text to paste, for one unit. */
export interface ChaseText {
  readonly unit: string;
  /** 提醒, 催办 or 通报. */
  readonly tier: string;
  readonly text: string;
}

/** So many tasks are told one by one; nobody reads more in a chat. */
const MOST = 20;

/**
 * One text a unit that owes reports, in protocol order.
 * @example chaseTexts(input)[0]?.text //=> '区委组织部联络员您好。截至2022年12月31日，…'
 */
export function chaseTexts(input: SummaryInput): readonly ChaseText[] {
  return chaseUnits(input).map((unit) => ({
    unit: unit.unit,
    tier: sheetMessages.gaps.tiers[unit.tier],
    text: chaseText(input, unit),
  }));
}

/** The text for one unit. */
export function chaseText(input: SummaryInput, { unit, tasks, tier }: ChaseUnit): string {
  const { chat, verbs } = words;
  const day = printedDay(input.asOfNumber);
  const items = tasks.slice(0, MOST).map((task, place) => itemText(task, place + 1));
  const more = tasks.length > MOST ? fill(chat.more, { count: tasks.length - MOST }) : '';
  const { refillBy } = input.parameters;
  const by = refillBy === null ? chat.soon : fill(chat.by, { ...calendarDay(dayNumber(refillBy)) });
  return [
    fill(chat.open[tier], { unit, day, verb: verbs[input.principal.word] }),
    items.join(chat.between),
    more,
    chat.end,
    fill(chat.close[tier], { by }),
  ].join('');
}

function itemText(task: SummaryTask, place: number): string {
  return fill(words.chat.item, {
    mark: String.fromCodePoint(0x245f + place),
    group: groupLabel(task),
    no: task.no === null ? words.chat.unnumbered : numbered(words.chat.numbered, task.no),
    task: innerQuotes(task.shortText),
    gap: task.state,
  });
}
