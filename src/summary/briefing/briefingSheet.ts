// 通报稿: a briefing built from the numbers, on official paper; beside it, unprinted, where every figure comes from.

import { fill } from '../../messages/fill';
import { briefingWords as words } from '../../messages/zh-CN/briefingSheet';
import type { PlanFormula, PlanValue, SheetPlan } from '../../workbook/SheetPlan';
import { printedDay } from '../dayNumber';
import { flatText } from '../flatText';
import { PAPER } from '../paper';
import { paging } from '../paging';
import { printedDayFormula } from '../printedDayFormula';
import { named } from '../references';
import { rowHeight } from '../rowHeight';
import { draftCell, SheetDraft, type DraftCell } from '../SheetDraft';
import { sheetPlan } from '../sheetPlan';
import { sourceState } from '../sourceState';
import { planStyles, type StyleName } from '../styles';
import type { SummaryInput } from '../SummaryInput';
import { liveText } from './liveText';
import { paragraphs } from './paragraphs';
import { Trace, TRACE } from './Trace';

const WIDTHS = [422, 14, 130, 90, 190];

/** A line of the paper. */
interface PaperLine {
  readonly value: PlanValue;
  readonly style: StyleName;
  readonly height: number;
  readonly isHeading?: true;
}

/** Plans the sheet. */
export function briefingSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft(WIDTHS, 1);
  const trace = new Trace();
  const lines = paper(input, trace);
  const length = Math.max(lines.length, trace.next - 1);
  for (let row = 1; row <= length; row++) {
    const line = lines[row - 1];
    if (line?.isHeading) draft.headings.add(row);
    const page = line ? draftCell(line.value, line.style) : null;
    draft.add([page, null, ...beside(input, trace, row)], line ? { height: line.height } : { minimum: 20 });
  }
  return sheetPlan(input, draft, {
    id: 'briefing',
    name: words.name,
    tabColour: '6B7780',
    print: {
      paper: 'A4',
      orientation: 'portrait',
      margins: { left: 28, right: 26, top: 35, bottom: 30, header: 8, footer: 20 },
      ...paging({
        rows: draft.rows.slice(0, lines.length),
        width: draft.width,
        paper: PAPER.A4official,
        first: 1,
        keepWithNext: draft.headings,
        together: lines.length - 2,
      }),
      area: { top: 1, left: 1, bottom: lines.length, right: 1 },
      footer: { left: '', centre: '&14— &P —', right: '' },
    },
  });
}

function paper(input: SummaryInput, trace: Trace): readonly PaperLine[] {
  const { table, asOfNumber } = input;
  const printed = flatText(table.title?.text ?? '')
    .replace(/《/g, '〈')
    .replace(/》/g, '〉');
  const day = { at: printedDayFormula(named('参照日')), value: printedDay(asOfNumber) };
  const text = (value: PlanFormula): PaperLine => ({
    value,
    style: '责_公文',
    height: rowHeight(
      [{ text: String(value.value), width: WIDTHS[0] ?? 0, size: planStyles.责_公文.size }],
      30,
      8,
    ),
  });
  const body = paragraphs(input, trace).flatMap(({ id, text: told }, place): PaperLine[] => [
    {
      value: fill(words.heading, { place: words.ordinals[place] ?? '', title: words.headings[id] }),
      style: '责_公文题',
      height: 34,
      isHeading: true,
    },
    text(told),
  ]);
  return [
    { value: words.title, style: '责_官题', height: 60 },
    { value: words.draft, style: '责_公文中', height: 34 },
    { value: words.to, style: '责_公文', height: 30 },
    text(liveText(words.opening, { day }, { title: printed || words.noTitle })),
    ...body,
    { value: null, style: '责_公文', height: 30 },
    { value: words.sender, style: '责_公文右', height: 30 },
    { value: liveText(words.day, { day }), style: '责_公文右', height: 30 },
  ];
}

/** The unprinted cells of a row: state of the source, head, then figure by figure. */
function beside({ fingerprint }: SummaryInput, trace: Trace, row: number): readonly DraftCell[] {
  if (row === 1) {
    const state = { at: named('来源状态'), value: sourceState.same };
    return [draftCell(liveText(words.state, { state }, { fingerprint }), '责_表注', 3)];
  }
  if (row === TRACE.first - 1) return words.traceHeads.map((head) => draftCell(head, '责_表头'));
  const figure = trace.figures[row - TRACE.first];
  if (!figure) return [];
  const style = typeof figure.value.value === 'number' ? '责_天数' : '责_正文';
  return [
    draftCell(figure.label, '责_正文'),
    draftCell(figure.value, style),
    draftCell(figure.source, '责_正文'),
  ];
}
