// Which words does the step 由通知生成分工表 show for an id?

import { fill, type MessageData } from '../../messages/fill';
import { noticeText } from '../../messages/zh-CN/noticeDesk';
import type { Doubt, ReviewRow } from '../../jobs/notice';

/** Id of a sentence of the step. */
export type NoticeTextId = keyof typeof noticeText;

/**
 * The sentence of an id, its blanks filled.
 * @example n('look.count', { n: 26 }) //=> '共26项任务'
 */
export function n(id: NoticeTextId, data: MessageData = {}): string {
  return fill(noticeText[id], data);
}

/**
 * How a row is called: by its printed number.
 * @example rowName({ no: '（一）' }) //=> '第（一）项'
 */
export function rowName({ no }: Pick<ReviewRow['row'], 'no'>): string {
  return no === '' ? n('row.none') : n('row.no', { no });
}

/** A doubt in words; those of the notice stand in it where there are some. */
export function doubtText({ id, words }: Doubt): string {
  const long: NoticeTextId | null = words !== '' && hasWords(id) ? `doubt.${id}.words` : null;
  return long ? n(long, { words }) : n(`doubt.${id}`);
}

function hasWords(id: Doubt['id']): id is 'nobody' | 'unknown' | 'inherited' | 'time' | 'clause' | 'number' {
  return `doubt.${id}.words` in noticeText;
}
