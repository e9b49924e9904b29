// The head of 校验报告: what was checked as of when, the verdict (void once the table changes), and the counts.

import { fill } from '../../messages/fill';
import { reportSheetWords as words } from '../../messages/zh-CN/reportSheet';
import type { PlanFormula } from '../../workbook/SheetPlan';
import { checkNumber, checkNumberFormula } from '../checkNumber';
import { printedDay } from '../dayNumber';
import { formula, literal } from '../formula';
import { draftCell, type SheetDraft } from '../SheetDraft';
import { sentenceFormula } from '../sentenceFormula';
import type { SummaryInput } from '../SummaryInput';
import { blockOf, type CheckedTable, type ReportBlock } from './CheckedTable';
import { REPORT_COLUMNS } from './reportColumns';

/** First and last row of the list of findings. */
interface ListRows {
  readonly first: number;
  readonly last: number;
}

/** Adds rows 1 to 7. */
export function addReportHead(
  draft: SheetDraft,
  input: SummaryInput,
  checked: CheckedTable,
  list: ListRows,
): void {
  const { table, catalog, fingerprint } = input;
  draft.addLine(words.title, '责_题名', { height: 38 });
  const about = fill(words.about, {
    region: table.region ?? words.noRegion,
    day: printedDay(input.asOfNumber),
    sheet: table.sheet,
    range: checked.range,
    tasks: table.tasks.length,
    fingerprint,
  });
  draft.addLine(about, '责_表注', { minimum: 20 });
  draft.addLine(verdict(input, checked), '责_结论', { minimum: 34 });
  const { error, warning, info, waived } = words.blocks;
  draft.add(
    [
      draftCell(words.severity, '责_表头', 3),
      ...[error, warning, info, waived].map((text) => draftCell(text, '责_表头')),
      draftCell(words.baselineHead, '责_表头', 2),
    ],
    { height: 34 },
  );
  const count = (block: ReportBlock): PlanFormula => counted(checked, block, words.blocks[block], list);
  draft.add(
    [
      draftCell(words.count, '责_合计', 3),
      ...(['error', 'warning', 'info', 'waived'] as const).map((block) =>
        draftCell(count(block), '责_合计数'),
      ),
      draftCell(count('baseline'), '责_合计数', 2),
    ],
    { height: 24 },
  );
  const known = catalog
    ? fill(words.catalog, {
        region: catalog.region.name,
        units: catalog.units.length,
        version: catalog.version,
      })
    : words.noCatalog;
  const settings = fill(words.settings, {
    catalog: known,
    rules: checked.rules,
    days: input.parameters.soonDays,
    state: words.states[checked.state],
  });
  draft.addLine(settings, '责_表注', { minimum: 22 });
  draft.add([], { height: 6 });
}

function counted(
  checked: CheckedTable,
  block: ReportBlock,
  word: string,
  { first, last }: ListRows,
): PlanFormula {
  const column = REPORT_COLUMNS.severity;
  const area = { row: first, column, to: { row: last, column } };
  return {
    formula: formula`COUNTIF(${area},${literal(word)})`,
    value: checked.findings.filter((finding) => blockOf(finding) === block).length,
  };
}

/** 校验结论 in one sentence. */
export function verdictSentence({ verdict: word, findings }: CheckedTable): string {
  const count = (block: ReportBlock) => findings.filter((one) => blockOf(one) === block).length;
  return fill(words.verdicts[word], { error: count('error'), warning: count('warning') });
}

/** The verdict of the day; a table that was changed since makes it void, also for people without the add-in. */
function verdict({ table, source }: SummaryInput, checked: CheckedTable): string | PlanFormula {
  const sentence = verdictSentence(checked);
  const number = source === null ? null : checkNumber(table, source);
  if (typeof number !== 'number') return sentence;
  return {
    formula: formula`IF(${checkNumberFormula(table)}<>${number},${sentenceFormula(words.void, {})},${literal(sentence)})`,
    value: sentence,
    readsSource: true,
  };
}
