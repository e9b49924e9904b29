// 改正, 标记, 校验报告, 豁免, 印发时已有: what the check desk has the workbook write, always because a person pressed something.

import { useState } from 'react';
import type { CertificateQuestion } from '../../jobs/certificate';
import type { LightOverride } from '../../jobs/lights';
import type { PlannedRepair, RepairPlan } from '../../jobs/repair';
import type { BaselineEntry } from '../../rules/readBaseline';
import type { Waiver } from '../../rules/readWaivers';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { loadAside, loadCertificate, loadCore, loadReportPage, loadSummaries } from '../loadCore';
import { printPage } from '../parts/printPage';
import { t } from './checkWords';
import type { Check, FinishedCheck } from '../useCheck';
import type { Kept } from '../useKept';
import { cellsText, type Undo } from '../useUndo';
import { useWrite, type Write } from '../useWrite';
import { l } from './lights/lightWords';
import { isCounted, type ListedFinding } from './ListedFinding';

/** The writes of the desk; each answers whether it was done. */
export interface CheckActions {
  readonly write: Write;
  /** Grows with every 校验报告 and 校验证明 that was drawn. */
  readonly reports: number;
  readonly repair: (repairs: readonly PlannedRepair[], plan: RepairPlan) => Promise<boolean>;
  readonly mark: () => Promise<boolean>;
  readonly clearMarks: () => Promise<boolean>;
  readonly report: () => Promise<boolean>;
  readonly printReport: () => Promise<boolean>;
  /** `made` is today, `YYYY-MM-DD`. */
  readonly certify: (made: string) => Promise<boolean>;
  readonly printCertificate: (made: string) => Promise<boolean>;
  /** Checks anew because the finding's cell has changed; answers the finding as it stands now, null when it is gone. */
  readonly recheck: (listed: ListedFinding) => Promise<ListedFinding | null>;
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
  const print = async (page: string): Promise<void> => {
    if (!(await printPage(page))) tell(t('print.failed'));
  };
  /** What may be certified of a check; says so and answers null when it may not. */
  const certifiable = async (
    { checked, result: { report, tasks } }: FinishedCheck,
    made: string,
  ): Promise<CertificateQuestion | null> => {
    if ((await loadCertificate()).isCertifiable(report))
      return { report, title: checked.found.title, tasks, made };
    tell(t('certificate.not'));
    return null;
  };
  /** Checks anew, draws the sheet that `plan` makes of it, and shows it; no plan, nothing drawn. */
  const drawSheet = (
    title: 'trouble.report' | 'trouble.certificate',
    plan: (fresh: FinishedCheck) => Promise<SheetPlan | null>,
  ): Promise<boolean> =>
    write.run(title, async () => {
      const fresh = await check.refresh();
      const planned = fresh && (await plan(fresh));
      if (!planned) return;
      const { names = {} } = await workbook.draw([planned]);
      setReports((before) => before + 1);
      const name = names[planned.name] ?? planned.name;
      await workbook.select(name, 'A1');
      tell(t('report.done', { name }));
    });
  type Job = Awaited<ReturnType<Awaited<ReturnType<typeof loadCore>>['loadLights']>>;
  const judge = (change: (job: Job) => Parameters<typeof save>[0], sentence: string): Promise<boolean> =>
    write.run('trouble.keep', async () => {
      await save(change(await (await loadCore()).loadLights()));
      // A task said not to be late is not reproached with it any more.
      await check.refresh();
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
            ? t('repair.done', { n: written.length, cells: cellsText(written) })
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
      drawSheet('trouble.report', async (fresh) => {
        const [sheets, { planCheckReport }] = await Promise.all([workbook.readSheets(), loadSummaries()]);
        return planCheckReport(fresh.checked, fresh.result.report, sheets);
      }),
    printReport: () =>
      write.run('trouble.report', async () => {
        const [{ reportHtml }, fresh] = await Promise.all([loadReportPage(), check.refresh()]);
        if (fresh) await print(reportHtml([{ file: workbook.name, report: fresh.result.report }]));
      }),
    certify: (made) =>
      drawSheet('trouble.certificate', async (fresh) => {
        const { certificateSheet } = await loadCertificate();
        const question = await certifiable(fresh, made);
        return question && certificateSheet(question, fresh.checked.opened.table, fresh.checked.snapshot);
      }),
    printCertificate: (made) =>
      write.run('trouble.certificate', async () => {
        const fresh = await check.refresh();
        const question = fresh && (await certifiable(fresh, made));
        if (question) await print((await loadCertificate()).certificatePage(question));
      }),
    recheck: async (listed) => {
      const { rule, cell } = listed.finding;
      let still: ListedFinding | null = null;
      await write.run('trouble.check', async () => {
        const fresh = await check.refresh();
        const found = fresh?.result.findings.find(
          ({ finding }) => finding.rule === rule && finding.cell === cell,
        );
        still = found ?? null;
        tell(t(found ? 'recheck.still' : 'recheck.gone', { cell: cell ?? '' }));
      });
      return still;
    },
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
