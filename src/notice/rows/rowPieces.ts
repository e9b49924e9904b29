// Which pieces of the notice did each row come from? The task's own, and its clauses, up to the next task or heading.

import type { Notice, NoticeTask } from '../Notice';

/** Characters of a text that tell in which piece of a glued paragraph it begins. */
const TELLING = 8;

/** Places in `pieces` of every task, in the tasks' order. */
export function rowPieces({
  pieces,
  tasks,
}: Pick<Notice, 'pieces' | 'tasks'>): readonly (readonly number[])[] {
  let from = 0;
  const starts = tasks.map((task) => {
    const at = pieces.findIndex((piece, place) => place >= from && isStart(piece, task));
    if (at >= 0) from = at + 1;
    return at;
  });
  return starts.map((start, place) => {
    if (start < 0) return [];
    const next = starts.slice(place + 1).find((at) => at >= 0) ?? pieces.length;
    const own: number[] = [];
    for (let at = start; at < next; at++) {
      const kind = pieces[at]?.kind;
      if (kind === 'task' || kind === 'clause') own.push(at);
      else if (kind !== 'blank' && kind !== 'noise') break;
    }
    return own;
  });
}

function isStart({ kind, paragraph, text }: Notice['pieces'][number], task: NoticeTask): boolean {
  if (kind !== 'task' || paragraph !== task.paragraph) return false;
  const [first = ''] = task.text.split('\n', 1);
  return text.includes(first.slice(0, TELLING)) && (task.no === null || text.includes(task.no));
}
