// Which heading of an office's own form means what we count? By its words, without blanks, brackets and 数.

import { templateWords } from '../../messages/zh-CN/template';

/** What a column of a form asks for. */
export type Measure = keyof typeof templateWords.heads;

const measures = new Map(
  (Object.entries(templateWords.heads) as [Measure, string][]).flatMap(([measure, words]) =>
    words.split(' ').map((word) => [word, measure] as const),
  ),
);
const totals = new Set(templateWords.total.split(' '));
const numbers = new Set(templateWords.numberHeads.split(' '));

/**
 * The measure a heading asks for; null when its words are not known.
 * @example measureOf('牵头任务数（项）') //=> 'tasks'
 */
export function measureOf(heading: string): Measure | null {
  const plain = plainHeading(heading);
  return measures.get(plain) ?? measures.get(plain.replace(/(?:项数|数量|个数|件数|数)$/, '')) ?? null;
}

/** 序号 and the like. */
export function isNumberHead(heading: string): boolean {
  return numbers.has(plainHeading(heading));
}

/** A row that sums up (合计): it is the office's own. */
export function isTotal(label: string): boolean {
  return totals.has(plainHeading(label));
}

function plainHeading(heading: string): string {
  return heading.replace(/\s|[（(][^（()）]*[)）]|[：:]/g, '');
}
