// One page of 催报单: letter to one unit, its tasks with what lacks, and what is asked; title and wording follow the tier by formula.

import { fill } from '../../messages/fill';
import { chaseWords as words } from '../../messages/zh-CN/chaseSheet';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import type { PlanFormula } from '../../workbook/SheetPlan';
import { dayNumber, printedDay } from '../dayNumber';
import { formula, literal } from '../formula';
import { firstListed } from '../gapList';
import { printedDayFormula } from '../printedDayFormula';
import { looseArea, looseCell, named, ownCell } from '../references';
import { regionTitle } from '../regionTitle';
import { draftCell, type DraftCell, type SheetDraft } from '../SheetDraft';
import { sentenceFormula } from '../sentenceFormula';
import { sourceState } from '../sourceState';
import type { SummaryInput } from '../SummaryInput';
import type { SummaryTask } from '../SummaryTask';
import { taskLabel } from '../taskLabel';
import { atDetailRow, detailRow } from '../taskLookup';
import { tierFormula } from '../tier';
import { chaseText } from './chaseTexts';
import type { ChaseUnit } from './chaseUnits';

/** Unprinted columns beside the page. */
const BESIDE = { tier: 8, key: 8, chat: 9 } as const;
const PAGE = 6;
const SINCE = 6;
/** Rows of a page above its list. */
const ABOVE = 5;

/** What stands in the two contact lines. */
export interface PageContacts {
  readonly theirs: string;
  readonly ours: string;
}

/** Adds the page; its rows up to the last but one stay together with the last task. */
export function addChasePage(
  draft: SheetDraft,
  input: SummaryInput,
  chased: ChaseUnit,
  contacts: PageContacts,
): void {
  const top = draft.next;
  const { unit, tasks, tier } = chased;
  const first = top + ABOVE;
  const longest = formula`${named('参照日')}-MIN(${looseArea(first, SINCE, first + tasks.length - 1, SINCE)})`;
  const tierWord = sheetMessages.gaps.tiers[tier];
  const tierCell = looseCell(top + 1, BESIDE.tier);
  const beside = (page: readonly DraftCell[], tierValue: DraftCell['value'], chat: DraftCell) => [
    ...page,
    null,
    draftCell(tierValue, '责_表头'),
    chat,
  ];
  draft.add(
    beside(
      [
        draftCell(
          {
            formula: sentenceFormula(words.title, { tier: tierCell }),
            value: fill(words.title, { tier: tierWord }),
          },
          '责_官题',
          PAGE,
        ),
      ],
      words.tierHead,
      draftCell(chatHead(input), '责_表注'),
    ),
    { height: 46 },
  );
  draft.add(
    beside(
      [draftCell(dayLine(input, words.asOf), '责_表注', 3), draftCell(words.number, '责_表注右', 3)],
      { formula: tierFormula(longest), value: tierWord },
      // Merged downwards over the page, so it asks for no height of its own.
      draftCell(chaseText(input, chased), '责_聊天'),
    ),
    { height: 24 },
  );
  draft.add([draftCell(fill(words.unit, { unit }), '责_函文', PAGE)], { height: 30 });
  draft.add([draftCell(body(input, tierCell, tier), '责_函文', PAGE)], { minimum: 60, padding: 12 });
  draft.add(
    words.heads.map((text) => draftCell(text, '责_表头')),
    { height: 28 },
  );
  tasks.forEach((task, place) => addTask(draft, input, task, unit, place + 1));
  addClosing(draft, input, unit, contacts);
  draft.merges.push({ top: top + 1, left: BESIDE.chat, bottom: draft.next - 1, right: BESIDE.chat });
}

function chatHead({ fingerprint }: SummaryInput): PlanFormula {
  const template = fill(words.chatHead, { fingerprint });
  return {
    formula: sentenceFormula(template, { state: named('来源状态') }),
    value: fill(template, { state: sourceState.same }),
  };
}

function dayLine({ asOfNumber }: SummaryInput, template: string): PlanFormula {
  return {
    formula: sentenceFormula(template, { day: printedDayFormula(named('参照日')) }),
    value: fill(template, { day: printedDay(asOfNumber) }),
  };
}

function body(
  input: SummaryInput,
  tierCell: ReturnType<typeof looseCell>,
  tier: ChaseUnit['tier'],
): PlanFormula {
  const place = /[省市县区州旗]$/.exec(regionTitle(input))?.[0];
  const data = {
    verb: words.verbs[input.principal.word],
    effect: place === undefined ? words.noRegion : fill(words.region, { place }),
  };
  const { notice, urge, remind } = words.bodies;
  const { tiers } = sheetMessages.gaps;
  const say = (text: string) => literal(fill(text, data));
  const head = dayLine(input, words.bodyHead);
  return {
    formula: formula`${head.formula}&IF(${tierCell}=${literal(tiers.notice)},${say(notice)},IF(${tierCell}=${literal(tiers.urge)},${say(urge)},${say(remind)}))`,
    value: String(head.value) + fill(words.bodies[tier], data),
  };
}

function addTask(
  draft: SheetDraft,
  input: SummaryInput,
  task: SummaryTask,
  unit: string,
  number: number,
): void {
  const others = task.answering.filter(({ name }) => name !== unit).map(({ name }) => name);
  const joint = fill(words.joint[input.principal.word], { units: others.join(words.between) });
  draft.add(
    [
      draftCell(number, '责_数字'),
      draftCell(taskLabel(task), '责_函表中'),
      draftCell(task.shortText + (others.length > 0 ? joint : '') || null, '责_函表'),
      draftCell(task.deadlineText || sheetMessages.gaps.blank, '责_函表中'),
      draftCell(
        {
          formula: atDetailRow('填报', detailRow(ownCell(BESIDE.key), input.firstRows.get(task))),
          value: task.state,
        },
        '责_函表中',
      ),
      draftCell(firstListed(task, input), '责_日期'),
      null,
      draftCell(task.key, '责_明细中'),
    ],
    { minimum: 30, key: [unit, task.key].join('|') },
  );
}

/** What is asked, until when, whom to ask, and the seal: it stays with the last task. */
function addClosing(draft: SheetDraft, input: SummaryInput, unit: string, contacts: PageContacts): void {
  const { fillIn, parameters, table } = input;
  const parts = [fillIn.progress ? words.askProgress : '', fillIn.status ? words.askStatus : ''];
  const ask = fill(words.ask, { parts: parts.filter((part) => part !== '').join(words.askBetween) });
  const from = draft.next - 1;
  draft.addLine(ask, '责_正文', { minimum: 36 });
  const line = (label: string, value: DraftCell['value'], style: '责_正文' | '责_人工', key?: string) =>
    draft.add([draftCell(label, '责_正文中', 2), draftCell(value, style, PAGE - 2)], {
      height: 28,
      ...(key === undefined ? {} : { key }),
    });
  const { lines } = words;
  const by = named('补报期限');
  const { refillBy } = parameters;
  line(
    lines.refillBy,
    {
      formula: formula`IF(${by}="",${literal(words.noRefillBy)},${sentenceFormula(words.refillBy, { day: printedDayFormula(by) })})`,
      value:
        refillBy === null ? words.noRefillBy : fill(words.refillBy, { day: printedDay(dayNumber(refillBy)) }),
    },
    '责_正文',
  );
  line(lines.way, fill(words.way, { sheet: table.sheet }), '责_正文');
  for (const one of ['theirs', 'ours'] as const)
    line(lines[one], contacts[one], '责_人工', [unit, one].join('|'));
  draft.add([], { height: 40 });
  const signed = (value: DraftCell['value']) =>
    draft.add([null, null, null, draftCell(value, '责_函落款', 3)], { height: 26 });
  signed(words.seal);
  signed(dayLine(input, '{day}'));
  for (let row = from; row < draft.next - 1; row++) draft.headings.add(row);
}
