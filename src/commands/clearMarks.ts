// 清除标记 with the pane closed: our marks go, everything else stays.

import { commandWords } from '../messages/zh-CN/commands';
import type { MarkableWorkbook } from '../workbook/Workbook';
import { Stopped } from './Stopped';

/** Takes every mark away; says so when there was none. */
export async function clearMarks(workbook: MarkableWorkbook): Promise<void> {
  if (!(await workbook.clearMarks())) throw new Stopped(commandWords.noMarks);
}
