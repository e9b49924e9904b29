// What does the briefing tell, paragraph by paragraph? Each built from numbers by formula, so that none contradicts the list beside it.

import { fill } from '../../messages/fill';
import { briefingWords as words } from '../../messages/zh-CN/briefingSheet';
import { indicatorWords } from '../../messages/zh-CN/indicatorSheet';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import type { PlanFormula } from '../../workbook/SheetPlan';
import { countIfs, countMarked } from '../countIfs';
import { calendarDay, dayNumber } from '../dayNumber';
import { formula, literal } from '../formula';
import { gapBlocks } from '../gapBlocks';
import { countOf, gapCriterion } from '../gapTotals';
import { judgeIndicators, type Conclusion } from '../indicators/judgeIndicators';
import { keyNumbers } from '../keyNumbers';
import { cellInRow, named } from '../references';
import { gaps } from '../reportState';
import type { SummaryInput } from '../SummaryInput';
import type { SummaryTask } from '../SummaryTask';
import { taskLookup } from '../taskLookup';
import { unitCriterion } from '../unitCriterion';
import { keyNumberNames, type KeyNumberName } from '../workbookNames';
import { liveText, liveTexts, whereAny, type LiveFigure } from './liveText';
import { TRACE, type Trace } from './Trace';
import { numbered } from '../../messages/numbered';

/** A heading's id and the text under it. */
export interface Paragraph {
  readonly id: keyof typeof words.headings;
  readonly text: PlanFormula;
}

/** Late tasks and units that are named; of more only the number is told. */
const MOST = 20;

type Numbers = Readonly<Record<KeyNumberName, LiveFigure>>;

/** The paragraphs that have something to say about this table, with every figure in the trace. */
export function paragraphs(input: SummaryInput, trace: Trace): readonly Paragraph[] {
  const numbers = tracedKeyNumbers(input, trace);
  const { fillIn, tasks } = input;
  const isReported = fillIn.progress || fillIn.status;
  const isDated = tasks.some(({ span, override }) => span.kind !== '未注明' || override !== null);
  const hasIndicators = fillIn.progress && judgeIndicators(input).judged.length > 0;
  return [
    { id: 'overall', text: overall(input, numbers) },
    ...(isDated ? [{ id: 'deadlines', text: deadlines(input, numbers, trace) } as const] : []),
    ...(isReported ? [{ id: 'reports', text: reports(input, numbers, trace) } as const] : []),
    ...(hasIndicators ? [{ id: 'indicators', text: indicators(input, trace) } as const] : []),
    { id: 'next', text: next(input, numbers) },
  ];
}

function tracedKeyNumbers(input: SummaryInput, trace: Trace): Numbers {
  const counted = keyNumbers(input);
  const role = input.principal.word;
  const entries = keyNumberNames.map((name): [KeyNumberName, LiveFigure] => {
    const note = fill(sheetMessages.parameters.keyNumberNotes[name], { role });
    const source = fill(words.sources.keyNumber, { note });
    const { value } = counted[name];
    trace.add(name, source, () => formula`${named(name)}`, value);
    return [name, { at: named(name), value }];
  });
  return Object.fromEntries(entries) as Numbers;
}

function overall({ table, principal, fillIn }: SummaryInput, numbers: Numbers): PlanFormula {
  const { 总任务数: tasks, 无牵头数: nobody } = numbers;
  const answered: LiveFigure = {
    at: formula`(${tasks.at}-${nobody.at})`,
    value: Number(tasks.value) - Number(nobody.value),
  };
  const size = table.groups.length > 0 ? words.sizeWithGroups : words.size;
  const template = words.indent + size + words.overall + (fillIn.status ? words.byStatus : '');
  const figures = {
    tasks,
    nobody,
    answered,
    done: numbers.已完成数,
    doing: numbers.推进中数,
    standing: numbers.长期坚持数,
    notStarted: numbers.未启动数,
    blank: numbers.未填报数,
    unclear: numbers.待核对数,
  };
  return liveText(template, figures, { groups: table.groups.length, role: principal.word });
}

function deadlines(input: SummaryInput, numbers: Numbers, trace: Trace): PlanFormula {
  const late = input.tasks
    .filter(({ light }) => light === '逾期')
    .sort((a, b) => (a.deadline ?? 0) - (b.deadline ?? 0));
  const first = trace.next;
  const named_ = late.slice(0, MOST).map((task) => lateTask(input, task, trace));
  const isMore = late.length > MOST;
  const listed = named_.length > 0 ? formula`COUNTIF(${trace.since(first)},"?*")` : formula`0`;
  const rest: PlanFormula = {
    formula: formula`IF(${numbers.逾期数.at}>${listed},${literal(isMore ? words.lateMore : words.lateUnlisted)},"")`,
    value: isMore ? words.lateMore : '',
  };
  const told = liveTexts([
    liveText(words.late, { late: numbers.逾期数 }),
    ...named_,
    rest,
    liveText(words.end, {}),
  ]);
  const isAnySet = input.tasks.some(({ override }) => override !== null);
  const empty: PlanFormula = { formula: ['""'], value: '' };
  const days: LiveFigure = { at: named('临近天数'), value: input.parameters.soonDays };
  return liveTexts([
    liveText(words.indent, {}),
    whereAny(numbers.逾期数, told, liveText(words.noLate, {})),
    liveText(words.soon, { days, soon: numbers.临期数, soonStanding: numbers.临期长期数 }),
    ...(isAnySet
      ? [
          whereAny(numbers.人工认定数, liveText(words.set, { n: numbers.人工认定数 }), empty),
          whereAny(numbers.认定不一致数, liveText(words.setOtherwise, { n: numbers.认定不一致数 }), empty),
        ]
      : []),
  ]);
}

/** A late task's words, as long as it is late. */
function lateTask({ principal }: SummaryInput, task: SummaryTask, trace: Trace): PlanFormula {
  const name = task.no === null ? task.shortText : numbered(words.numbered, task.no);
  const nobody = fill(sheetMessages.detail.nobody, { role: principal.word });
  const units = task.answering.map((unit) => unit.name).join(words.between) || nobody;
  const text = fill(words.lateTask, {
    task: name,
    units,
    deadline: task.deadlineText || sheetMessages.deadlines.undatedKinds.未注明,
  });
  const at = trace.add(
    fill(words.traced.late, { task: name }),
    words.sources.late,
    () => formula`IF(${taskLookup('灯', task.key)}="逾期",${literal(text)},"")`,
    text,
  );
  return { formula: [at], value: text };
}

function reports(input: SummaryInput, numbers: Numbers, trace: Trace): PlanFormula {
  const { principal, tasks, fillIn } = input;
  const role = principal.word;
  const possible = gaps.filter((gap) => countOf(tasks, gap) > 0 || (fillIn.progress && fillIn.status));
  const counts = possible.map((gap, place) => {
    const source = fill(words.sources.gap, { gap });
    const value = countOf(tasks, gap);
    const at = trace.add(gap, source, () => countIfs([['任务首行', 1], gapCriterion(gap)]), value);
    const template = (place > 0 ? words.comma : '') + words.gapCounts[gap];
    return liveText(template, { count: { at, value } });
  });
  const blocks = gapBlocks(input).flatMap((block) =>
    block.unit === null ? [] : [{ ...block, unit: block.unit }],
  );
  const units = blocks.slice(0, MOST).map(({ unit, tasks: owed }, place) => {
    const source = fill(words.sources.unit, { role });
    const value = owed.length;
    const counted = (row: number) =>
      countMarked('缺报', [unitCriterion(unit, cellInRow(row, TRACE.label)), principal.criterion]);
    const at = trace.add(unit, source, counted, value);
    const template = (place > 0 ? words.between : '') + words.unit;
    return liveText(template, { count: { at, value } }, { unit });
  });
  const isJoint = blocks.some(({ tasks: owed }) => owed.some(({ answering }) => answering.length > 1));
  const joint = isJoint ? fill(words.joint, { joint: sheetMessages.units.joint[role] }) : '';
  const more = blocks.length > MOST ? words.moreUnits : '';
  const byUnit = [
    liveText(words.end + words.byUnit, {}, { role }),
    ...units,
    ...(joint + more === '' ? [] : [liveText(joint + more, {})]),
  ];
  const told = liveTexts([
    liveText(words.gaps, { gaps: numbers.缺报数 }),
    ...counts,
    ...(units.length > 0 ? byUnit : []),
    liveText(words.end, {}),
  ]);
  return liveTexts([
    liveText(words.indent, {}),
    whereAny(numbers.缺报数, told, liveText(words.reported, {})),
  ]);
}

function indicators(input: SummaryInput, trace: Trace): PlanFormula {
  const { judged } = judgeIndicators(input);
  const list = named('指标结论');
  const all = trace.add(
    words.traced.all,
    words.sources.indicators,
    () => formula`ROWS(${list})`,
    judged.length,
  );
  const counts = (Object.entries(indicatorWords.conclusions) as [Conclusion, string][]).map(
    ([kind, conclusion]): [string, LiveFigure] => {
      const value = judged.filter((one) => one.conclusion === kind).length;
      const label = fill(words.traced.indicator, { conclusion });
      const source = fill(words.sources.indicator, { conclusion });
      const at = trace.add(label, source, () => formula`COUNTIF(${list},${literal(conclusion)})`, value);
      return [kind, { at, value }];
    },
  );
  const figures: Readonly<Record<string, LiveFigure>> & { readonly all: LiveFigure } = {
    ...Object.fromEntries(counts),
    all: { at: all, value: judged.length },
  };
  const open = figures.open ?? figures.all;
  const empty: PlanFormula = { formula: ['""'], value: '' };
  return liveTexts([
    liveText(words.indent + words.indicators, figures),
    whereAny(open, liveText(words.openIndicators, { open }), empty),
    liveText(words.end, {}),
  ]);
}

function next({ principal, parameters }: SummaryInput, numbers: Numbers): PlanFormula {
  const role = { role: principal.word };
  const by = named('补报期限');
  const { refillBy } = parameters;
  const until: LiveFigure = {
    at: formula`IF(${by}="",${literal(words.noBy)},MONTH(${by})&"月"&DAY(${by})&"日")`,
    value: refillBy === null ? words.noBy : fill(words.by, { ...calendarDay(dayNumber(refillBy)) }),
  };
  const nothing = liveText(words.nextNone, {}, role);
  const empty: PlanFormula = { formula: ['""'], value: '' };
  const { 缺报数: gap, 逾期数: late, 无牵头数: nobody } = numbers;
  const all: LiveFigure = {
    at: formula`(${gap.at}+${late.at}+${nobody.at})`,
    value: Number(gap.value) + Number(late.value) + Number(nobody.value),
  };
  const asked = liveTexts([
    whereAny(gap, liveText(words.nextGaps, { by: until }, role), empty),
    whereAny(late, liveText(words.nextLate, {}, role), empty),
    whereAny(nobody, liveText(words.nextNobody, {}, role), empty),
  ]);
  return liveTexts([liveText(words.indent, {}), whereAny(all, asked, nothing)]);
}
