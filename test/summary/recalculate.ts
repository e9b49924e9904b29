// What does LibreOffice compute from the planned formulas? Cached values are spoilt first, so that nothing passes unread.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWorkbookFile, writeWorkbookFile } from '../../src/workbook/file';
import type { PlanCell, PlanValue, SheetPlan } from '../../src/workbook/SheetPlan';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';

/** LibreOffice trusts cached values unless told to calculate on loading. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The sheets of each workbook after LibreOffice has calculated them, by the workbook's name. */
export async function recalculate(
  workbooks: ReadonlyMap<string, readonly SheetPlan[]>,
): Promise<ReadonlyMap<string, readonly SheetSnapshot[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'recalculate-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const files: string[] = [];
    for (const [name, plans] of workbooks) {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, await writeWorkbookFile(plans.map(spoilt)));
      files.push(file);
    }
    const out = path.join(folder, 'out');
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', out];
    execFileSync('soffice', [user, ...convert, ...files], { stdio: 'ignore' });
    const results = new Map<string, readonly SheetSnapshot[]>();
    for (const name of workbooks.keys()) {
      const opened = await openWorkbookFile(readFileSync(path.join(out, `${name}.xlsx`)), name);
      if (!opened.ok) throw new Error(`${name}: ${JSON.stringify(opened.problem)}`);
      results.set(name, await opened.workbook.readSheets());
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a planned cell shows: a formula its value. */
export function shownValue(value: PlanValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.value : value;
}

function spoilt(plan: SheetPlan): SheetPlan {
  const spoiltCell = (cell: PlanCell | null): PlanCell | null => {
    if (cell === null || cell.value === null || typeof cell.value !== 'object' || cell.value.readsSource) {
      return cell;
    }
    const value = typeof cell.value.value === 'number' ? -777 : '未重算';
    return { ...cell, value: { ...cell.value, value } };
  };
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map(spoiltCell) })) };
}
