// The step 发出与收回 beside a small table in memory; what is sent out and opened is collected, and comes back filled in.

import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createElement } from 'react';
import type { ReturnedContent } from '../../../src/jobs/returns/ReturnedFile';
import { App } from '../../../src/taskpane/App';
import type { NamedFile, ReturnFiles } from '../../../src/taskpane/returns/ReturnFiles';
import type { ColumnPlan } from '../../../src/workbook/ColumnPlan';
import type { DispatchPlan } from '../../../src/workbook/DispatchPlan';
import { cellKey, type SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { sheetOf } from '../../support/sheet';
import { PlanWorkbook, type Course } from '../PlanWorkbook';
import { press } from '../openPane';

/** Four units; 县财政局 helps with every task. */
const master = sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | < | < | <
序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况
1 | 建设县域医疗卫生共同体 | 2022年底 | 县卫健局 | 县财政局 |  |
2 | 实施中小学校舍维修改造 | 2022年底 | 县教育局 | 县财政局 |  |
3 | 推进政务服务事项网上办理 | 2022年底 | 县政务局 | 县财政局、各乡镇 |  |
`);
const STATUS = 7;

/** An opened step. */
export interface Office {
  readonly user: UserEvent;
  readonly workbook: PlanWorkbook;
  /** Plans of the workbooks that were made for units. */
  readonly sent: DispatchPlan[];
  /** Workbooks that were opened beside this one, by the place of their plan. */
  readonly opened: number[];
  readonly saved: NamedFile[][];
  readonly rolled: ColumnPlan[];
}

/** How the day goes. */
export interface OfficeCourse extends Course {
  /** The pane may hand over all files at once. */
  readonly saves?: boolean;
  /** Waits before a file is read. */
  readonly beforeRead?: () => Promise<void>;
  /** Thrown instead of opening a new workbook. */
  readonly openTrouble?: Error;
  /** The sheet that is open instead of the empty master. */
  readonly sheet?: SheetSnapshot;
  /** Prepares the workbook. */
  readonly before?: (workbook: PlanWorkbook) => void;
}

/** What is read of each file. */
const contents = new WeakMap<File, ReturnedContent>();

/** Opens the pane and goes to the step. */
export async function toReturns(course: OfficeCourse = {}): Promise<Office> {
  const workbook = new PlanWorkbook([course.sheet ?? master], course);
  course.before?.(workbook);
  const sent: DispatchPlan[] = [];
  const opened: number[] = [];
  const saved: NamedFile[][] = [];
  const rolled: ColumnPlan[] = [];
  const returns: ReturnFiles = {
    async read(file) {
      await course.beforeRead?.();
      return contents.get(file) ?? { ok: false, id: 'picture', sentence: '是图片。' };
    },
    workbook: () => Promise.resolve(new Uint8Array([0])),
    dispatch: (_, plan) => Promise.resolve(new Uint8Array([sent.push(plan) - 1])),
    rollOver: (_, plan) => Promise.resolve(new Uint8Array([rolled.push(plan) - 1])),
    open: (bytes) => {
      if (course.openTrouble) return Promise.reject(course.openTrouble);
      opened.push(bytes[0] ?? -1);
      return Promise.resolve();
    },
    saveAll: course.saves
      ? (_, files) => {
          saved.push([...files]);
          return Promise.resolve();
        }
      : null,
  };
  const user = userEvent.setup();
  render(createElement(App, { workbook, today: '2022-10-12', returns }));
  await press(user, /^汇总/);
  await press(user, '打开发出与收回');
  await screen.findByRole('textbox', { name: '报送期' });
  return { user, workbook, sent, opened, saved, rolled };
}

/** A whole table as it was sent out, with an entry in every cell the unit may fill in. */
export function filledIn(plan: DispatchPlan, name: string, text: string): File {
  const cells = new Map(master.cells);
  for (const { top, left } of plan.open) {
    const entry = left === STATUS ? '推进中' : text;
    cells.set(cellKey(top, left), { value: entry, text: entry });
  }
  const custom = Object.fromEntries(plan.guide.facts.map(({ property, value }) => [property, value]));
  const file = new File([name], name);
  contents.set(file, { ok: true, sheets: [{ ...master, cells }], properties: { modified: null, custom } });
  return file;
}

/** A file with this table in it; without one, a file like the master with these entries by row. */
export function tableFile(
  name: string,
  table: SheetSnapshot | ReadonlyMap<number, readonly [progress: string, status: string]>,
): File {
  const file = new File([name], name);
  contents.set(file, {
    ok: true,
    sheets: ['cells' in table ? table : withEntries(table)],
    properties: { modified: null, custom: {} },
  });
  return file;
}

/** The master with entries in it. */
export function withEntries(
  entries: ReadonlyMap<number, readonly [progress: string, status: string]>,
): SheetSnapshot {
  const cells = new Map(master.cells);
  for (const [row, texts] of entries)
    texts.forEach((text, at) => cells.set(cellKey(row, STATUS - 1 + at), { value: text, text }));
  return { ...master, cells };
}

/** What 填报说明 says beside a label. */
export function said({ guide }: DispatchPlan, label: string): string | undefined {
  return guide.facts.find((fact) => fact.label === label)?.value;
}
