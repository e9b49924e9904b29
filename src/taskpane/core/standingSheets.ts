// Does a generated sheet stand in the workbook already, and does it still agree with the table and with the lights that a person has set?

import { sheetMessages } from '../../messages/zh-CN/sheets';
import { isSameLights, plannedOverrides, standingOverrides } from '../../summary/standingOverrides';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** `stale` it says itself that the table or the day has changed since, or 任务明细 was drawn with other lights set. */
export type Standing = 'none' | 'there' | 'stale';

const { changed, dayChanged } = sheetMessages.sourceState;

/** The sheets of these names among the workbook's; `plans` are those that would be drawn now. */
export function standingSheets(
  plans: readonly SheetPlan[],
  sheets: readonly SheetSnapshot[],
): (name: string) => Standing {
  const areJudgedAnew = hasOtherLights(plans, sheets);
  return (name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) return 'none';
    const isStale = [...sheet.cells.values()].some(
      ({ text }) => text.includes(changed) || text.includes(dayChanged),
    );
    return isStale || areJudgedAnew ? 'stale' : 'there';
  };
}

function hasOtherLights(plans: readonly SheetPlan[], sheets: readonly SheetSnapshot[]): boolean {
  const plan = plans.find(({ id }) => id === 'detail');
  const sheet = sheets.find(({ name }) => name === plan?.name);
  return plan && sheet ? !isSameLights(standingOverrides(sheet), plannedOverrides(plan)) : false;
}
