// 口径: parameters, key numbers and word lists that all other sheets count by; yellow cells are a person's.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { PlanName, SheetPlan } from '../workbook/SheetPlan';
import { parameterRows } from './parameterRows';
import { keyNumbers } from './keyNumbers';
import { lightNames, lights } from './light';
import { footer, listMargins, PAPER } from './paper';
import { paging } from './paging';
import { draftCell, SheetDraft } from './SheetDraft';
import { sheetPlan } from './sheetPlan';
import type { SummaryInput } from './SummaryInput';
import { keyNumberNames, type ListName, type WorkbookName } from './workbookNames';

const words = sheetMessages.parameters;

/** Plans 口径. */
export function parameterSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft([110, 120, 250]);
  const names: PlanName[] = [];
  const name = (to: WorkbookName, top: number, bottom: number, left: number, right: number) => {
    names.push({ name: to, area: { top, left, bottom, right } });
  };
  draft.addLine(words.title, '责_题名', { height: 38 });
  addHead(draft, words.heads);
  for (const { text, note, value, style, defines } of parameterRows(input, draft.next)) {
    const cells = [draftCell(text, '责_正文'), draftCell(value, style), draftCell(note, '责_正文')];
    const row = draft.add(cells, { minimum: 22, key: text });
    if (defines) name(defines, row, row, 2, 2);
  }

  addSection(draft, words.keyNumbers);
  const numbers = keyNumbers(input);
  for (const to of keyNumberNames) {
    const note = fill(words.keyNumberNotes[to], { role: input.principal.word });
    const cells = [
      draftCell(`{{${to}}}`, '责_正文'),
      draftCell(numbers[to], '责_天数'),
      draftCell(note, '责_正文'),
    ];
    const row = draft.add(cells, { key: to });
    name(to, row, row, 2, 2);
  }

  addSection(draft, words.statusWords);
  const firstStatus = draft.next;
  for (const { word, progress, note } of input.statusWords)
    addWords(draft, '完成情况用语', [word, progress], note);
  name('完成情况用语', firstStatus, draft.next - 1, 1, 2);

  addSection(draft, words.emptyWords);
  const firstEmpty = draft.next;
  for (const word of input.emptyWords) addWords(draft, '空泛用语', [word], '');
  name('空泛用语', firstEmpty, draft.next - 1, 1, 1);

  addSection(draft, words.lights);
  const firstLight = draft.next;
  for (const light of lightNames) {
    addWords(draft, '灯号表', [light, lights[light].symbol], words.lightMeanings[light]);
  }
  name('灯号表', firstLight, draft.next - 1, 1, 2);

  return sheetPlan(input, draft, {
    id: 'parameters',
    name: words.name,
    tabColour: '404A54',
    names,
    freeze: { rows: 2, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'portrait',
      margins: listMargins,
      ...paging({
        rows: draft.rows,
        width: draft.width,
        paper: PAPER.A4portrait,
        first: 3,
        keepWithNext: draft.headings,
        together: draft.next,
      }),
      footer: footer(input, words.name),
    },
  });
}

function addHead(draft: SheetDraft, heads: readonly string[]): void {
  draft.add(
    heads.map((head) => draftCell(head, '责_表头')),
    { height: 24 },
  );
}

function addSection(draft: SheetDraft, section: { title: string; heads: readonly string[] }): void {
  draft.add([], { height: 12 });
  draft.headings.add(draft.addLine(section.title, '责_小题', { height: 26 }));
  draft.headings.add(draft.next);
  addHead(draft, section.heads);
}

/** A row of a word list; cells that belong to the list are yellow. */
function addWords(draft: SheetDraft, list: ListName, listed: readonly string[], note: string): void {
  const words = listed.map((word) => draftCell(word, '责_用语'));
  const cells = listed.length > 1 ? [...words, draftCell(note || null, '责_正文')] : words;
  draft.add(cells, { key: [list, listed[0]].join('|') });
}
