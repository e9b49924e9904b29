// The top of 总览: one sentence and six numbers.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart } from '../workbook/SheetPlan';
import { reportSheetWords } from '../messages/zh-CN/reportSheet';
import { checkNumber } from './checkNumber';
import { formula, literal } from './formula';
import { keyNumbers } from './keyNumbers';
import { addOverrideNote } from './overrideNote';
import { PAGE } from './overviewGrid';
import { named } from './references';
import { sentenceFormula } from './sentenceFormula';
import type { CheckedTable } from './report/CheckedTable';
import { verdictSentence } from './report/reportHead';
import { draftCell, type SheetDraft } from './SheetDraft';
import { sourceState } from './sourceState';
import type { StyleName } from './styles';
import type { SummaryInput } from './SummaryInput';
import type { KeyNumberName } from './workbookNames';

const words = sheetMessages.overview;

const inSentence = {
  tasks: '总任务数',
  done: '已完成数',
  doing: '推进中数',
  standing: '长期坚持数',
  notStarted: '未启动数',
  blank: '未填报数',
  unclear: '待核对数',
  late: '逾期数',
  soon: '临期数',
  gaps: '缺报数',
  nobody: '无牵头数',
} as const satisfies Record<string, KeyNumberName>;

const cards: readonly (readonly [keyof typeof words.cards, StyleName])[] = [
  ['tasks', '责_卡数'],
  ['done', '责_卡数绿'],
  ['late', '责_卡数红'],
  ['soon', '责_卡数黄'],
  ['gaps', '责_卡数黄'],
  ['nobody', '责_卡数红'],
];

/** Adds the sentence and the cards, each with its live number. */
export function addOverviewHead(draft: SheetDraft, input: SummaryInput): void {
  const numbers = keyNumbers(input);
  const role = input.principal.word;
  const names = Object.entries(inSentence);
  const note = input.fillIn.status ? '' : sheetMessages.units.noStatusNote;
  const template = fill(words.verdict, { role }) + note;
  const verdict = input.checked ? verdictOf(input, input.checked) : null;
  const blanks = Object.fromEntries(names.map(([blank, name]) => [blank, named(name)]));
  const values = Object.fromEntries(names.map(([blank, name]) => [blank, numbers[name].value]));
  const { soonDays } = input.parameters;
  draft.addLine(
    {
      formula: formula`${sentenceFormula(template, { ...blanks, days: named('临近天数') })}${verdict ? formula`&${verdict.formula}` : ''}`,
      value: fill(template, { ...values, days: soonDays }) + (verdict?.value ?? ''),
    },
    '责_结论',
    { minimum: 44 },
  );
  addOverrideNote(draft, input);
  draft.add([], { height: 6 });
  const span = PAGE / cards.length;
  draft.add(
    cards.map(([card]) => {
      const text = fill(words.cards[card], { role });
      const value = text.includes('{days}')
        ? {
            formula: sentenceFormula(text, { days: named('临近天数') }),
            value: fill(text, { days: soonDays }),
          }
        : text;
      return draftCell(value, '责_卡名', span);
    }),
    { height: 22 },
  );
  draft.add(
    cards.map(([card, style]) => {
      const name = inSentence[card];
      return draftCell({ formula: formula`${named(name)}`, value: numbers[name].value }, style, span);
    }),
    { height: 32 },
  );
  draft.add([], { height: 6 });
}

/** 校验结论 of the day; void once the table changes. */
function verdictOf(
  { table, source }: SummaryInput,
  checked: CheckedTable,
): { formula: readonly FormulaPart[]; value: string } {
  const sentence = verdictSentence(checked);
  const isWatched = source !== null && typeof checkNumber(table, source) === 'number';
  if (!isWatched) return { formula: [literal(sentence)], value: sentence };
  const isChanged = formula`${named('来源状态')}=${literal(sourceState.changed)}`;
  return {
    formula: formula`IF(${isChanged},${literal(reportSheetWords.void)},${literal(sentence)})`,
    value: sentence,
  };
}
