// Does the status contradict the progress: 已完成 beside 尚未印发, 推进中 beside a task wholly done, 未启动 beside work well under way?

import { statusContradictsProgress as words } from '../../messages/zh-CN/rules/status/contradicts-progress';
import { currentEntry, currentStatus } from '../currentEntry';
import { ownEntry, type ProgressEntry } from '../progress/progressEntry';
import { pairsIn } from '../progress/pairsIn';
import { taskFigures } from '../progress/taskFigures';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import type { RuleContext } from '../RuleContext';
import type { UnderstoodTask } from '../../table/UnderstoodTable';

export const statusContradictsProgress: TaskRule = {
  id: 'status/contradicts-progress',
  target: 'task',
  messages: { unfinished: 'warning', finished: 'warning', started: 'warning' },
  words,
  check(task, context) {
    const field = currentEntry('status', task, context);
    const entry = ownEntry(task, context);
    const status = currentStatus(task, context);
    if (!field || !entry || entry.field === field || status === null) return [];
    const { reading } = entry;
    const unfinished = status === 'done' ? unfinishedWords(entry, task, context) : undefined;
    if (unfinished !== undefined) return [atField('unfinished', field, { data: { words: unfinished } })];
    const isOpen = status === 'doing' || status === 'not-started' || status === 'not-done';
    if (isOpen && reading.isWholeDone) return [atField('finished', field)];
    return status === 'not-started' && reading.isWellUnderWay ? [atField('started', field)] : [];
  },
};

/** A side issue may be unfinished: the clause must name something of the task, or nothing at all, or nothing else is told as finished. 97.7% is done where 95% were asked. */
function unfinishedWords(
  { reading }: ProgressEntry,
  task: UnderstoodTask,
  context: RuleContext,
): string | undefined {
  const matches = taskFigures(task, context)?.matches ?? [];
  const official = task.text.raw + (task.indicator?.raw ?? '');
  return reading.unfinished.find(
    ({ text, isProblem }) =>
      !matches.some(({ reached, figure }) => reached && text.endsWith(figure.raw)) &&
      ((!isProblem &&
        (!reading.isPartlyFinished || (REST.test(text) && !matches.some(({ reached }) => reached)))) ||
        isAboutTask(text, official, isProblem)),
  )?.text;
}

/** What is left of the task itself (另有4处正在平整场地). */
const REST = /^(?:其余|剩余|[另还尚]有)/;

const OPEN =
  /(?:目前|当前|因此|故|也|已|尚|还|仍|暂|均|都|未|没|无法|正|预计|计划|力争|完成|进度|编制|施工).*$/;

function isAboutTask(clause: string, official: string, isProblem: boolean): boolean {
  if (isProblem && /个别|部分|少数|其余|剩余|另有?|\d/.test(clause)) return false;
  const subject = clause
    .replace(OPEN, '')
    .replace(/^(?:但|现|由于|因)|(?:我[局委县区市办院]|全[县区市])/g, '');
  if (
    subject === '' ||
    (!isProblem && /(?:项目|工程|任务|工作|方案|办法|整改)(?:整体|总体|主体)?$/.test(subject))
  )
    return true;
  return pairsIn(subject, official) > 0;
}
