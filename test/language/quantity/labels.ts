// The labels of quantities: what is asked of each, and in which points a reading differs from it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deadline } from '../../../src/language/deadline';
import { readQuantities, type Quantity } from '../../../src/language/quantity';

/** A label; `unit` null where none is printed, `optional` when it may be left out. */
type Label = Omit<Quantity, 'unit'> & { readonly unit: string | null; readonly optional?: true };

/** A piece of text with its labels. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly year: number | null;
  readonly quantities: readonly Label[];
}

export function labelledTexts(file: string): readonly LabelledText[] {
  return JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as LabelledText[];
}

const days = (when: Deadline | null): string =>
  when ? [when.type, when.start, when.end, when.recur, when.ongoing].join() : '';
const words = (subject: string): string => subject.replace(/[\s“”"'()（）]/g, '');

/** Every difference between the labels and what is read; subjects agree when one contains the other. */
export function differences({ text, year, quantities }: LabelledText): string[] {
  const read = readQuantities(text, { year, date: null });
  const left = new Set(read);
  const found: string[] = [];
  for (const label of quantities) {
    const own = [...left].find(({ span }) => span[0] < label.span[1] && span[1] > label.span[0]);
    if (!own) {
      if (!label.optional) found.push(`${label.raw}: not read`);
      continue;
    }
    left.delete(own);
    found.push(...pointsOf(own, label).map((point) => `${label.raw}: ${point}`));
  }
  return [...found, ...[...left].map(({ raw }) => `${raw}: is none`)];
}

function pointsOf(own: Quantity, label: Label): string[] {
  const newLevel = label.relation === 'increase' && label.high !== null && own.low === label.high;
  const same: Readonly<Record<string, boolean>> = {
    relation: own.relation === label.relation || (newLevel && own.relation === 'at-least'),
    low: own.low === label.low || newLevel,
    high: own.high === label.high || newLevel,
    unit: own.unit === (label.unit ?? ''),
    role: own.role === label.role,
    when: days(own.when) === days(label.when),
    subject: isSame(words(own.subject), words(label.subject)),
  };
  return Object.keys(same).filter((point) => !same[point]);
}

function isSame(own: string, asked: string): boolean {
  return own === asked || (own !== '' && asked !== '' && (own.includes(asked) || asked.includes(own)));
}
