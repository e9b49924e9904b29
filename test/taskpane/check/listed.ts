// Findings as the list takes them, made by hand.

import type { Finding } from '../../../src/rules/Finding';
import type { ListedFinding } from '../../../src/taskpane/check/ListedFinding';

/** A finding with what a test cares about; the rest is plain. */
export function listed(
  id: string,
  finding: Partial<Finding> = {},
  taskText = '组建城市医疗联合体',
): ListedFinding {
  const whole: Finding = {
    rule: 'progress/missing',
    severity: 'error',
    messageId: 'blank',
    data: {},
    message: '第8项的“进展情况”是空白。',
    why: '空白无法判断这项任务是否开展。',
    todo: '请区卫健局填写。',
    taskIndex: 8,
    task: null,
    row: 15,
    no: '8',
    unit: '区卫健局',
    cell: 'H15',
    raw: '',
    span: null,
    repairs: [],
    waived: null,
    baseline: false,
    ...finding,
  };
  return { id, finding: whole, title: '进展情况未填', place: '第8项', taskText };
}
