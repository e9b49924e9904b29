// The workbook part: tabs in order, workbook names, print areas and titles, and the order to calculate on opening.
import type { SheetPlan } from '../../SheetPlan';
import { absoluteArea, quotedSheet } from './formulaText';
import { element, escapeXml, xmlPart } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook part; sheet number n has the relationship id `rId` + n. */
export function workbookPart(plans: readonly SheetPlan[]): Uint8Array {
  const sheets = plans.map((plan, place) =>
    element('sheet', { name: plan.name, sheetId: place + 1, 'r:id': `rId${place + 1}` }),
  );
  const names = plans.flatMap((plan, place) => [...printNames(plan, place), ...ownNames(plan)]);
  return xmlPart(
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      '<workbookPr/>',
      '<bookViews><workbookView activeTab="0"/></bookViews>',
      element('sheets', {}, ...sheets),
      names.length > 0 ? element('definedNames', {}, ...names) : '',
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ),
  );
}

function ownNames(plan: SheetPlan): string[] {
  return plan.names.map(({ name, area }) => definedName({ name }, absoluteArea(plan.name, area)));
}

function printNames(plan: SheetPlan, localSheetId: number): string[] {
  const { area, titleRows } = plan.print;
  const names: string[] = [];
  if (area)
    names.push(definedName({ name: '_xlnm.Print_Area', localSheetId }, absoluteArea(plan.name, area)));
  if (titleRows) {
    const rows = `${quotedSheet(plan.name)}!$${titleRows.from}:$${titleRows.to}`;
    names.push(definedName({ name: '_xlnm.Print_Titles', localSheetId }, rows));
  }
  return names;
}

function definedName(attributes: { name: string; localSheetId?: number }, reference: string): string {
  return element('definedName', attributes, escapeXml(reference));
}
