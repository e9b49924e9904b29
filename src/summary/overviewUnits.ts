// 总览 四: of what are the tasks of each answering unit made up? In protocol order; of many units those with most open tasks.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { PlanChart } from '../workbook/SheetPlan';
import { classColours } from './chartColours';
import { countMarked, type Criterion } from './countIfs';
import { formula } from './formula';
import { DATA, head, PAGE, withData } from './overviewGrid';
import { progressClasses } from './progressClass';
import { ownCell } from './references';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import { tally } from './tally';
import { unitBlocks } from './unitBlocks';
import { unitCriterion } from './unitCriterion';

const MOST = 20;
const NAME_SPAN = PAGE - progressClasses.length;
const words = sheetMessages.overview;

/** Adds heading, numbers and chart; returns the chart. */
export function addOverviewUnits(draft: SheetDraft, input: SummaryInput): readonly PlanChart[] {
  const { principal } = input;
  const all = unitBlocks(input, { includes: ({ answers }) => answers })
    .flatMap(({ units }) => units)
    .map(({ name, rows }) => ({
      name,
      counted: tally(
        rows.map(({ task }) => task),
        input,
      ),
    }));
  const units = mostOpen(all);
  const title = units.length < all.length ? words.someUnits : words.units;
  const data = { role: principal.word, count: units.length };
  const heading = draft.addLine(fill(title, data), '责_小题', { height: 28 });
  draft.headings.add(heading);
  const classHeads = progressClasses.map((progress) => head(progress));
  const top = draft.add(
    withData([head(words.unitHead, NAME_SPAN), ...classHeads], [head(words.unitHead), ...classHeads]),
    { minimum: 20 },
  );
  draft.headings.add(top);
  for (const { name, counted } of units) {
    const base: readonly Criterion[] = [unitCriterion(name, ownCell(DATA)), principal.criterion];
    const counts = progressClasses.map((progress) => ({
      formula: countMarked(progress, base),
      value: counted.byClass[progress],
    }));
    const shown = counts.map(({ value }, place) =>
      draftCell({ formula: formula`${ownCell(DATA + 1 + place)}`, value }, '责_数字'),
    );
    const data = counts.map((count) => draftCell(count, '责_数字'));
    draft.add(
      withData([draftCell(name, '责_正文', NAME_SPAN), ...shown], [draftCell(name, '责_明细中'), ...data]),
      { key: ['unit', name].join('|') },
    );
  }
  if (units.length === 0) {
    draft.addLine(words.none, '责_正文中');
    return [];
  }
  const bottom = draft.next - 1;
  // A chart needs some height of its own, however few units there are.
  while (draft.next - top < 7) draft.add([], { height: 20 });
  const chart: PlanChart = {
    kind: 'stackedBar',
    title: fill(words.unitChart, data),
    source: { top, left: DATA, bottom, right: DATA + progressClasses.length },
    at: { top, left: 1, bottom: draft.next - 1, right: PAGE },
    colours: progressClasses.map((progress) => classColours[progress]),
  };
  // The chart is not cut by a page's end.
  for (let row = heading; row < draft.next - 1; row++) draft.headings.add(row);
  draft.add([], { height: 6 });
  return [chart];
}

type CountedUnit = { readonly name: string; readonly counted: ReturnType<typeof tally> };

function mostOpen(units: readonly CountedUnit[]): readonly CountedUnit[] {
  if (units.length <= MOST) return units;
  const open = ({ counted }: CountedUnit) => counted.tasks - counted.byClass.已完成;
  const chosen = new Set([...units].sort((a, b) => open(b) - open(a)).slice(0, MOST));
  return units.filter((unit) => chosen.has(unit));
}
