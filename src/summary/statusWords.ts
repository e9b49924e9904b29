// Which wordings of 完成情况 are known, and what do they count as? The list stands in 口径, where a person can add to it.

import type { Catalog } from '../catalog/Catalog';
import type { StatusValue } from '../language/progress/StatusValue';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import { trimmed } from './excelText';
import type { ProgressClass } from './progressClass';

/** One line of 完成情况用语. */
export interface StatusWord {
  /** 写法. */
  readonly word: string;
  /** 归类. */
  readonly progress: ProgressClass;
  readonly note: string;
}

const usual: readonly StatusWord[] = [
  ...(['已完成', '完成', '已办结', '办结'] as const).map((word) => entry(word, 'done')),
  entry('基本完成', 'mostly'),
  ...(['推进中', '正在推进', '进行中', '正在进行', '持续推进'] as const).map((word) => entry(word, 'doing')),
  entry('未完成', 'not-done'),
  ...(['未启动', '尚未启动', '未开展'] as const).map((word) => entry(word, 'not-started')),
  ...(['长期坚持', '长期'] as const).map((word) => entry(word, 'standing')),
];

/**
 * The usual words, those of an earlier list as a person left them, the catalog's, and this table's own wordings that were
 * understood; each once, an earlier list deciding.
 */
export function statusWords(
  table: UnderstoodTable,
  catalog: Catalog | null,
  earlier: readonly StatusWord[] = [],
): readonly StatusWord[] {
  const words = new Map([...usual, ...earlier].map((word) => [word.word, word]));
  const add = (text: string, value: StatusValue | null | undefined) => {
    const word = trimmed(text);
    if (word === '' || word.length > 255 || !value || value === 'unclear' || words.has(word)) return;
    words.set(word, entry(word, value));
  };
  for (const { word, value } of catalog?.statusWords ?? []) add(word, value);
  for (const task of table.tasks) {
    const last = task.status.length - 1;
    add(task.status[last]?.raw ?? '', task.statusValues[last]);
  }
  return [...words.values()];
}

function entry(word: string, value: Exclude<StatusValue, 'unclear'>): StatusWord {
  const notes = sheetMessages.parameters.statusNotes;
  switch (value) {
    case 'done':
      return { word, progress: '已完成', note: '' };
    case 'mostly':
      return { word, progress: '推进中', note: notes.mostly };
    case 'doing':
      return { word, progress: '推进中', note: '' };
    case 'not-done':
      return { word, progress: '推进中', note: notes.notDone };
    case 'not-started':
      return { word, progress: '未启动', note: '' };
    case 'standing':
      return { word, progress: '长期坚持', note: '' };
  }
}
