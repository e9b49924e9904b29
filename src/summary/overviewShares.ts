// 总览 一 and 二: how many tasks are in which class and which light, side by side, with shares.

import { sheetMessages } from '../messages/zh-CN/sheets';
import { countIfs } from './countIfs';
import { formula } from './formula';
import { lightNames, lights } from './light';
import { head } from './overviewGrid';
import { progressClasses } from './progressClass';
import { cellInRow, looseArea, looseCell } from './references';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';

const COLUMN = {
  status: 1,
  statusCount: 4,
  statusShare: 5,
  light: 8,
  lightCount: 10,
  lightShare: 11,
} as const;
const words = sheetMessages.overview;

/** Adds both tables; returns their first and last row. */
export function addOverviewShares(
  draft: SheetDraft,
  { tasks }: SummaryInput,
): { readonly top: number; readonly bottom: number } {
  draft.add([draftCell(words.status, '责_小题', 6), draftCell(words.lights, '责_小题', 6)], { height: 24 });
  const [status = '', statusCount = '', statusShare = ''] = words.statusHeads;
  const [symbol = '', light = '', lightCount = '', lightShare = ''] = words.lightHeads;
  draft.add(
    [
      ...[head(status, 3), head(statusCount), head(statusShare, 2)],
      ...[head(symbol), head(light, 2), head(lightCount), head(lightShare, 2)],
    ],
    { height: 22 },
  );
  const top = draft.next;
  const sumRow = top + progressClasses.length;
  const share = (row: number, column: number, count: number) => {
    const all = looseCell(sumRow, column);
    const value = tasks.length === 0 ? '' : count / tasks.length;
    return { formula: formula`IF(${all}=0,"",${looseCell(row, column)}/${all})`, value };
  };
  progressClasses.forEach((progress, place) => {
    const row = draft.next;
    const one = lightNames[place];
    if (one === undefined) return;
    const inClass = tasks.filter(({ progressClass }) => progressClass === progress).length;
    const inLight = tasks.filter((task) => task.light === one).length;
    const count = (column: '进度' | '灯', cell: number) =>
      countIfs([
        ['任务首行', 1],
        [column, cellInRow(row, cell)],
      ]);
    draft.add(
      [
        draftCell(progress, '责_正文中', 3),
        draftCell({ formula: count('进度', COLUMN.status), value: inClass }, '责_数字'),
        draftCell(share(row, COLUMN.statusCount, inClass), '责_百分比', 2),
        draftCell(lights[one].symbol, '责_正文中'),
        draftCell(one, '责_正文中', 2),
        draftCell({ formula: count('灯', COLUMN.light), value: inLight }, '责_数字'),
        draftCell(share(row, COLUMN.lightCount, inLight), '责_百分比', 2),
      ],
      { height: 17.5 },
    );
  });
  const bottom = draft.next - 1;
  const sum = (column: number) => formula`SUM(${looseArea(top, column, bottom, column)})`;
  const all = (column: number) => draftCell({ formula: sum(column), value: tasks.length }, '责_合计数');
  const whole = (column: number) =>
    draftCell({ formula: sum(column), value: tasks.length === 0 ? 0 : 1 }, '责_合计率', 2);
  draft.add(
    [
      ...[draftCell(words.sum, '责_合计', 3), all(COLUMN.statusCount), whole(COLUMN.statusShare)],
      ...[draftCell(words.sum, '责_合计', 3), all(COLUMN.lightCount), whole(COLUMN.lightShare)],
    ],
    { minimum: 22 },
  );
  draft.add([], { height: 6 });
  return { top, bottom };
}
