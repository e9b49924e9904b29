// 改正, 标记, 校验报告, 豁免, 印发时已有: what the check desk has the workbook write, always because a person pressed something.

import { useState } from 'react';
import type { LightOverride } from '../../jobs/lights';
import type { PlannedRepair, RepairPlan } from '../../jobs/repair';
import type { BaselineEntry } from '../../rules/readBaseline';
import type { Waiver } from '../../rules/readWaivers';
import { loadAside, loadCore, loadSummaries } from '../loadCore';
import { t } from '../text';
import type { Check } from '../useCheck';
import type { Kept } from '../useKept';
import { cellsText, type Undo } from '../useUndo';
import { useWrite, type Write } from '../useWrite';
import { l } from './lights/lightWords';
import { isCounted } from './ListedFinding';

/** The writes of the desk; each answers whether it was done. */
export interface CheckActions {
  readonly write: Write;
  /** Grows with every 校验报告 that was drawn. */
  readonly reports: number;
  readonly repair: (repairs: readonly PlannedRepair[], plan: RepairPlan) => Promise<boolean>;
  readonly mark: () => Promise<boolean>;
  readonly clearMarks: () => Promise<boolean>;
  readonly report: () => Promise<boolean>;
  readonly waive: (waiver: Waiver) => Promise<boolean>;
  readonly unwaive: (waivers: readonly Waiver[]) => Promise<boolean>;
  readonly issue: (entries: readonly BaselineEntry[]) => Promise<boolean>;
  readonly unissue: (entries: readonly BaselineEntry[]) => Promise<boolean>;
  /** Grows with every light that a person set or took back. */
  readonly lights: number;
  readonly setLight: (override: LightOverride) => Promise<boolean>;
  readonly unsetLights: (tasks: readonly string[]) => Promise<boolean>;
}

/** Every write that may change what a check finds is followed by a new one. */
export function useCheckActions(sheet: string, kept: Kept, check: Check, undo: Undo): CheckActions {
  const write = useWrite();
  const [reports, setReports] = useState(0);
  const [lights, setLights] = useState(0);
  const { workbook, save } = kept;
  const tell = (sentence: string): void => undo.tell({ sentence, refused: [], trouble: null, undo: null });
  type Aside = Awaited<ReturnType<typeof loadAside>>;
  const keep = (sentence: string, change: (aside: Aside) => Parameters<typeof save>[0]): Promise<boolean> =>
    write.run('trouble.keep', async () => {
      await save(change(await loadAside()));
      await check.refresh();
      tell(sentence);
    });
  type Job = Awaited<ReturnType<Awaited<ReturnType<typeof loadCore>>['loadLights']>>;
  const judge = (change: (job: Job) => Parameters<typeof save>[0], sentence: string): Promise<boolean> =>
    write.run('trouble.keep', async () => {
      await save(change(await (await loadCore()).loadLights()));
      setLights((before) => before + 1);
      tell(sentence);
    });

  return {
    write,
    reports,
    repair: (repairs, { scope }) =>
      write.run('trouble.write', async () => {
        const label = t('repair.label', { cells: cellsText(repairs.map(({ edit }) => edit)) });
        const report = await workbook.apply(
          repairs.map(({ edit }) => edit),
          { scope, label },
        );
        const { written, unchanged, refused } = report;
        const sentence =
          written.length > 0
            ? t('repair.done', { cells: cellsText(written) })
            : t(unchanged.length > 0 ? 'repair.already' : 'repair.none');
        undo.tell({ sentence, refused, trouble: null, undo: report.undo });
        await check.refresh();
      }),
    mark: () =>
      write.run('trouble.mark', async () => {
        const findings = check.result?.findings.filter(isCounted) ?? [];
        const marks = findings.flatMap(({ finding: { cell, severity } }) =>
          cell === null ? [] : [{ sheet, cell, level: severity }],
        );
        await workbook.mark(marks);
        tell(t('mark.done', { n: new Set(marks.map(({ cell }) => cell)).size }));
      }),
    clearMarks: () =>
      write.run('trouble.mark', async () => {
        const wasMarked = await workbook.clearMarks();
        tell(t(wasMarked ? 'mark.cleared' : 'mark.none'));
      }),
    report: () =>
      write.run('trouble.report', async () => {
        const [sheets, { planCheckReport }] = await Promise.all([workbook.readSheets(), loadSummaries()]);
        const fresh = await check.refresh();
        if (!fresh) return;
        const plan = planCheckReport(fresh.checked, fresh.result.report, sheets);
        const { names = {} } = await workbook.draw([plan]);
        setReports((before) => before + 1);
        const name = names[plan.name] ?? plan.name;
        await workbook.select(name, 'A1');
        tell(t('report.done', { name }));
      }),
    waive: (waiver) =>
      keep(t('waive.done'), (aside) => (settings) => aside.withWaiver(settings, sheet, waiver)),
    unwaive: (waivers) =>
      keep(t('waive.undone'), (aside) => (settings) => aside.withoutWaivers(settings, sheet, waivers)),
    issue: (entries) =>
      keep(
        t('issued.done', { n: entries.length }),
        (aside) => (settings) => aside.withBaseline(settings, sheet, entries),
      ),
    unissue: (entries) =>
      keep(t('issued.undone'), (aside) => (settings) => aside.withoutBaseline(settings, sheet, entries)),
    lights,
    setLight: (override) =>
      judge((job) => (settings) => job.withLight(settings, sheet, override), l('override.done')),
    unsetLights: (tasks) =>
      judge((job) => (settings) => job.withoutLights(settings, sheet, tasks), l('override.undone')),
  };
}
