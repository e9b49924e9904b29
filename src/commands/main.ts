// Entry of the ribbon's function commands: they work with the pane closed, and are done when they say so.

import { localDay } from '../jobs/localDay';
import { commandWords } from '../messages/zh-CN/commands';
import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';
import type { CommandWorkbook } from './CommandWorkbook';
import { officeDialog } from './officeDialog';
import { runCommand } from './runCommand';
import { Stopped } from './Stopped';

/** Below this the API has no merged areas, without which no official table can be read. */
const FLOOR = '1.13';

type Work = (workbook: CommandWorkbook, today: string) => Promise<void>;

const commands: Readonly<Record<string, Work>> = {
  checkWorkbook: async (workbook, today) => {
    const work = await import(/* webpackChunkName: "ribbon-check" */ './checkWorkbook');
    await work.checkWorkbook(workbook, today, officeDialog);
  },
  makeSummaries: async (workbook, today) => {
    const work = await import(/* webpackChunkName: "ribbon-summaries" */ './makeSummaries');
    await work.makeSummaries(workbook, today);
  },
  clearMarks: async (workbook) => {
    const work = await import(/* webpackChunkName: "ribbon-marks" */ './clearMarks');
    await work.clearMarks(workbook);
  },
};

void Office.onReady(() => {
  for (const [name, work] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(
        async () => {
          if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR))
            throw new Stopped(commandWords.tooOld);
          await work(new ExcelWorkbook(), localDay(new Date()));
        },
        officeDialog,
        () => event.completed(),
      );
    });
  }
});
