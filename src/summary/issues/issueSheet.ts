// 问题清单: what the entries say under 存在问题 and 下一步, word for word, group by group, with room for an opinion.

import { fill } from '../../messages/fill';
import { issueWords as words } from '../../messages/zh-CN/issueSheet';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { asText } from '../excelText';
import { formula } from '../formula';
import { addLeftHandwriting } from '../handwriting/addLeftHandwriting';
import {
  recallHandwriting,
  type HandwritingBook,
  type YellowColumns,
} from '../handwriting/recallHandwriting';
import { linkCell } from '../linkCell';
import { ownCell } from '../references';
import { footer, listMargins } from '../paper';
import { paging } from '../paging';
import { draftCell, SheetDraft } from '../SheetDraft';
import { sheetPlan } from '../sheetPlan';
import { splitText } from '../splitText';
import type { SummaryInput } from '../SummaryInput';
import type { SummaryTask } from '../SummaryTask';
import { taskLabel } from '../taskLabel';
import { atDetailRow, detailRow } from '../taskLookup';
import { addTitleBlock } from '../titleBlock';
import { readIssues, type Issue, type Issues } from './readIssues';
import { numbered } from '../../messages/numbered';

const WIDTHS = [26, 46, 136, 76, 236, 146, 56, 60, 120, 50];
const PRINTED = 8;
const HEAD = 4;
const COLUMN = { no: 2, task: 3, problem: 5, next: 6, opinion: 9, key: 10 } as const;
/** Lines of text a row can show: Excel's rows are at most 409 points high. */
const LINES = 26;

const yellow: YellowColumns = {
  title: words.title,
  identity: [COLUMN.no, COLUMN.task],
  own: [COLUMN.opinion],
};

/** Plans the sheet. */
export function issueSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft(WIDTHS, PRINTED);
  addTitleBlock(draft, input, words.title, words.note);
  draft.add(
    [...words.heads, words.opinionHead, sheetMessages.lists.key].map((text) =>
      draftCell(fill(text, { role: input.principal.word }), '责_表头'),
    ),
    { height: 26 },
  );
  const issues = readIssues(input.tasks, input.readEntry);
  const book = recallHandwriting(input.earlier, yellow);
  let number = 0;
  for (const [title, members] of byGroup(issues.told)) {
    draft.addHeading(fill(words.block, { title, count: members.length }));
    for (const issue of members) addIssue(draft, input, issue, book, ++number);
  }
  if (number === 0) draft.addLine(words.nothing, '责_正文中', { minimum: 40 });
  const last = draft.next - 1;
  addLeftHandwriting(draft, yellow, book.left());
  draft.addLine(closing(issues, input), '责_脚注', { minimum: 16, padding: 8 });
  const titleRows = { from: HEAD, to: HEAD };
  return sheetPlan(input, draft, {
    id: 'issues',
    name: words.name,
    tabColour: '3B7D4F',
    freeze: { rows: HEAD, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: listMargins,
      titleRows,
      ...paging({
        rows: draft.rows,
        width: draft.width,
        first: HEAD + 1,
        titleRows,
        keepWithNext: draft.headings,
        together: Math.max(last, draft.rows.length - 1),
      }),
      area: { top: 1, left: 1, bottom: draft.rows.length, right: PRINTED },
      footer: footer(input, words.name),
    },
  });
}

/** Number and title of each group with its problems, in the table's order. */
function byGroup(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { group, groupTitle } = issue.task;
    const title = [group, groupTitle].filter((part) => part !== '').join(' ') || words.noGroup;
    const members = groups.get(title) ?? [];
    members.push(issue);
    groups.set(title, members);
  }
  return groups;
}

function addIssue(
  draft: SheetDraft,
  input: SummaryInput,
  { task, problem, next }: Issue,
  book: HandwritingBook,
  number: number,
): void {
  const { key, entries } = book.take([taskLabel(task), task.shortText]);
  const nobody = fill(sheetMessages.detail.nobody, { role: input.principal.word });
  const room = (column: number) => ({ width: WIDTHS[column - 1] ?? 0, size: 10.5, lines: LINES });
  const problems = splitText(problem, room(COLUMN.problem));
  const steps = splitText(next === null ? words.withProblem : next || words.noNext, room(COLUMN.next));
  const source = task.progress.cell ?? task.cells.text;
  const rows = Math.max(problems.length, steps.length);
  for (let part = 0; part < rows; part++) {
    const isFirst = part === 0;
    const only = <T>(value: T): T | null => (isFirst ? value : null);
    const status = {
      formula: formula`${atDetailRow('完成情况', detailRow(ownCell(COLUMN.key), input.firstRows.get(task)))}&""`,
      value: asText(task.status.value),
    };
    draft.add(
      [
        draftCell(only(number), '责_数字'),
        draftCell(only(taskLabel(task)), '责_正文中'),
        draftCell(isFirst ? task.shortText || null : words.continued, '责_正文'),
        draftCell(only(task.answering.map(({ name }) => name).join('\n') || nobody), '责_正文中'),
        draftCell(problems[part] ?? null, '责_正文'),
        draftCell(steps[part] ?? null, '责_正文'),
        draftCell(only(status), '责_正文中'),
        isFirst ? linkCell(input.table.sheet, source) : draftCell(null, '责_正文中'),
        draftCell(isFirst ? (entries[0] ?? null) : null, isFirst ? '责_人工' : '责_正文'),
        isFirst ? draftCell(task.key, '责_明细中') : null,
      ],
      { minimum: 24, key: isFirst ? key : [key, 'part', part + 1].join('|') },
    );
  }
}

/** How many told a problem, by unit, and which tasks say there is none. */
function closing({ told, none }: Issues, input: SummaryInput): string {
  const { word } = input.principal;
  const counts = [...input.order.keys()].flatMap((unit) => {
    const count = told.filter(({ task }) => task.answering.some(({ name }) => name === unit)).length;
    return count > 0 ? [fill(words.unit, { unit, count })] : [];
  });
  const isJoint = told.some(({ task }) => task.answering.length > 1);
  const joint = isJoint ? fill(words.joint, { joint: sheetMessages.units.joint[word] }) : '';
  const units =
    counts.length > 0 ? fill(words.byUnit, { role: word, units: counts.join(words.between) }) + joint : '';
  const without = fill(words.none, { count: none.length, tasks: none.map(named).join(words.between) });
  return `${fill(words.counted, { count: told.length })}${units}。${none.length > 0 ? without : ''}${words.rest}`;
}

function named(task: SummaryTask): string {
  return task.no === null ? task.shortText : numbered(words.numbered, task.no);
}
