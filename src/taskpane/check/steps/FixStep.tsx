// 全部改正 as a step: the safe repairs of the findings, and how many findings need a person.

import type { PlannedRepair, RepairPlan } from '../../../jobs/repair';
import type { CheckedDesk } from '../CheckedDesk';
import { t } from '../checkWords';
import { FixAll } from '../FixAll';
import { isCounted } from '../ListedFinding';
import { numbered } from '../../../messages/numbered';

/** The list; back to the result once it is written. */
export default function FixStep({
  desk,
  plan,
  onBack,
}: {
  readonly desk: CheckedDesk;
  readonly plan: RepairPlan;
  readonly onBack: () => void;
}) {
  const { head, result, checked, actions, notice, onLocate } = desk;
  const settled = new Set(plan.safe.flatMap(({ findings }) => findings));
  const titles = new Map(result.findings.map(({ finding, title }) => [finding, title]));
  return (
    <FixAll
      head={head}
      repairs={plan.safe}
      rest={result.findings.filter((one) => isCounted(one) && !settled.has(one.finding)).length}
      isBusy={actions.write.isBusy}
      notice={notice}
      titleOf={(repair) => titleOf(repair, titles)}
      placeOf={(taskIndex) => taskPlace(checked.opened.table.tasks, taskIndex)}
      onLocate={onLocate}
      onFix={(chosen) => void actions.repair(chosen, plan).then((isDone) => isDone && onBack())}
      onBack={onBack}
    />
  );
}

/** The findings that it settles, else what is tidied. */
function titleOf(
  { findings, tidying }: PlannedRepair,
  titles: ReadonlyMap<PlannedRepair['findings'][number], string>,
): string {
  const names = [...new Set(findings.map((finding) => titles.get(finding) ?? ''))].filter(Boolean);
  return names.length > 0 ? names.join('、') : t(`fix.kind.${tidying ?? 'both'}`);
}

function taskPlace(
  tasks: readonly { readonly no: string | null; readonly row: number }[],
  taskIndex: number | null,
): string {
  const task = taskIndex === null ? undefined : tasks[taskIndex - 1];
  if (!task) return '';
  return task.no === null ? t('group.row.n', { n: task.row }) : numbered(t('task.no'), task.no);
}
