// The shapes of tables that are drawn: flat, grouped with merges, two header rows, several periods, responsible only, groups in rows, repeated headers …

import type { CleanTask } from './cleanTasks';
import type { PlantedField, PlantedSheet } from './PlantedSheet';
import { write } from './PlantedSheet';

/** How a table looks. */
interface Shape {
  readonly name: string;
  /** Columns from left to right as `field:heading`; `heading^sub` has a second header row, the heading shared with its neighbours. */
  readonly columns: string;
  /** How groups are printed: not at all, merged over their tasks, on every row, or in rows of their own. */
  readonly groups: 'none' | 'merged' | 'filled' | 'rows';
  readonly numbersInText?: true;
  /** Deadlines are merged over the tasks of a group that have the same one. */
  readonly mergedDeadlines?: true;
  /** The header is printed again in the middle. */
  readonly repeatedHeader?: true;
  /** Notes below the table. */
  readonly notes?: true;
  /** The heading asks for 做法, 成效 and 问题. */
  readonly asksForParts?: true;
}

export const shapes: readonly Shape[] = [
  {
    name: 'flat',
    columns:
      'number:序号 text:任务内容 deadline:完成时限 lead:牵头单位 coop:配合单位 progress:进展情况 status:完成情况',
    groups: 'none',
  },
  {
    name: 'grouped',
    columns:
      'group:重点领域 number:序号 text:工作任务 indicator:目标要求 deadline:完成时间 lead:牵头部门 coop:配合部门 progress:工作进展 status:完成情况',
    groups: 'merged',
  },
  {
    name: 'two header rows',
    columns:
      'number:序号 text:任务内容 deadline:时限要求 lead:责任分工^牵头单位 coop:责任分工^配合单位 progress:落实情况^进展情况 status:落实情况^完成情况',
    groups: 'none',
    notes: true,
  },
  {
    name: 'periods',
    columns:
      'number:序号 text:重点任务 responsible:责任单位 deadline:完成时限 earlier:一季度进展情况 progress:二季度进展情况 status:完成情况 remark:备注',
    groups: 'none',
  },
  {
    name: 'responsible only',
    columns: 'text:任务内容 responsible:责任部门 deadline:完成时限 progress:目前进展 status:办理结果',
    groups: 'rows',
    numbersInText: true,
  },
  {
    name: 'parts',
    columns:
      'number:序号 group:类别 text:具体措施 deadline:完成时限 lead:牵头单位 coop:配合单位 progress:进展情况（包括主要做法、成效和存在问题） status:完成情况',
    groups: 'filled',
    asksForParts: true,
  },
  {
    name: 'repeated header',
    columns:
      'number:序号 text:任务内容 indicator:指标要求 deadline:完成时限 lead:牵头单位 coop:配合单位 progress:进展情况 status:完成情况',
    groups: 'rows',
    repeatedHeader: true,
  },
  {
    name: 'merged deadlines',
    columns:
      'group:主要任务 number:序号 text:任务内容 deadline:完成时限 lead:牵头单位 coop:协办单位 progress:进展情况 status:完成情况',
    groups: 'merged',
    mergedDeadlines: true,
    notes: true,
  },
];

/** Draws the tasks. */
export function draw(shape: Shape, title: string, tasks: readonly CleanTask[]): PlantedSheet {
  const columns = shape.columns.split(' ').map((one) => one.split(':') as [PlantedField, string]);
  const width = columns.length;
  const hasTwoRows = shape.columns.includes('^');
  const rows: number[] = [];
  const sheet: PlantedSheet = {
    cells: new Map(),
    merges: [{ top: 1, left: 1, bottom: 1, right: width }],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columns: Object.fromEntries(columns.map(([field], place) => [field, place + 1])),
    rows,
    header: { from: 2, to: hasTwoRows ? 3 : 2 },
    numbersInText: shape.numbersInText === true,
  };
  write(sheet, { row: 1, column: 1 }, title);
  let row = drawHeader(sheet, columns, 2);
  tasks.forEach((task, place) => {
    const isNewGroup = task.group !== tasks[place - 1]?.group;
    if (shape.repeatedHeader && place === Math.floor(tasks.length / 2)) row = drawHeader(sheet, columns, row);
    if (shape.groups === 'rows' && isNewGroup) {
      write(
        sheet,
        { row, column: 1 },
        `${'一二三四'[new Set(tasks.slice(0, place + 1).map(({ group }) => group)).size - 1]}、${task.group}`,
      );
      sheet.merges.push({ top: row, left: 1, bottom: row, right: width });
      row += 1;
    }
    rows.push(row);
    columns.forEach(([field], at) => {
      const isCovered =
        (field === 'group' && shape.groups === 'merged' && !isNewGroup) ||
        (field === 'deadline' && shape.mergedDeadlines && !isNewGroup);
      if (!isCovered) write(sheet, { row, column: at + 1 }, textOf(field, task, place, shape));
    });
    row += 1;
  });
  if (shape.groups === 'merged') mergeGroups(sheet, tasks, 'group');
  if (shape.mergedDeadlines) mergeGroups(sheet, tasks, 'deadline');
  if (shape.notes) write(sheet, { row: row + 1, column: 1 }, '注：各单位每季度末报送进展。');
  return sheet;
}

function drawHeader(
  sheet: PlantedSheet,
  columns: readonly (readonly [PlantedField, string])[],
  row: number,
): number {
  const { from, to } = sheet.header;
  columns.forEach(([, heading], at) => {
    const [upper = '', lower] = heading.split('^');
    const before = columns[at - 1]?.[1].split('^')[0];
    if (lower === undefined || before !== upper) write(sheet, { row, column: at + 1 }, upper);
    if (lower !== undefined) write(sheet, { row: row + 1, column: at + 1 }, lower);
    else if (to > from) sheet.merges.push({ top: row, left: at + 1, bottom: row + 1, right: at + 1 });
    const next = columns[at + 1]?.[1].split('^')[0];
    if (lower !== undefined && before !== upper && next === upper)
      sheet.merges.push({ top: row, left: at + 1, bottom: row, right: at + 2 });
  });
  return row + 1 + to - from;
}

function mergeGroups(sheet: PlantedSheet, tasks: readonly CleanTask[], field: 'group' | 'deadline'): void {
  const column = sheet.columns[field] ?? 1;
  for (const group of new Set(tasks.map((task) => task.group))) {
    const rows = sheet.rows.filter((_, place) => tasks[place]?.group === group);
    const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
    if (bottom > top) sheet.merges.push({ top, left: column, bottom, right: column });
  }
}

function textOf(field: PlantedField, task: CleanTask, place: number, shape: Shape): string {
  switch (field) {
    case 'number':
      return String(place + 1);
    case 'text':
      return shape.numbersInText ? `${place + 1}.${task.text}` : task.text;
    case 'coop':
      return task.coop.join('、');
    case 'responsible':
      return [task.lead, ...task.coop.slice(0, 1)].join('、');
    case 'progress':
      return shape.asksForParts
        ? `主要做法：${task.progress}成效：${task.group}各项工作有序衔接。存在问题：个别村组力量偏弱。`
        : task.progress;
    case 'remark':
      return '';
    case 'group':
    case 'indicator':
    case 'deadline':
    case 'lead':
    case 'earlier':
    case 'status':
      return task[field];
  }
}
