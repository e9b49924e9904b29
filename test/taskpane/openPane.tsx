// The pane beside a workbook in memory, and the words a person looks for in it.

import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { PlanWorkbook, type Course } from './PlanWorkbook';

/** An opened pane. */
export interface OpenedPane {
  readonly workbook: PlanWorkbook;
  readonly user: UserEvent;
}

/** Renders the pane; the as-of day is 31 December 2022. `before` prepares the workbook. */
export function openPane(
  sheets: readonly SheetSnapshot[],
  course: Course = {},
  before: (workbook: PlanWorkbook) => void = () => undefined,
): OpenedPane {
  const workbook = new PlanWorkbook(sheets, course);
  before(workbook);
  const user = userEvent.setup();
  render(<App workbook={workbook} today="2022-12-31" />);
  return { workbook, user };
}

/** Presses a button once it is there. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
}

/** Goes to 督查, says that the table is issued (or another state), and checks. */
export async function runCheck(user: UserEvent, state = /^已印发/): Promise<void> {
  await press(user, /^督查/);
  await user.click(await screen.findByRole('radio', { name: state }));
  await press(user, '开始校验');
}
