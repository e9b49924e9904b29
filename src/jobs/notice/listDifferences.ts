// Where do the body of a notice and its list say different things? Told before a sheet is made of either.

import { bodyListDifferences } from '../../rules/between/bodyListDifferences';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { ImportedNotice } from '../importNotice';
import { compareListWithBody } from '../listAgainstBody';
import { openTable } from '../openTable';
import { planSnapshot } from './planSnapshot';

/** One thing that differs. */
export interface ListDifference {
  /** Printed number of the task in the list, else in the body; null when it has none. */
  readonly no: string | null;
  /** How the task begins. */
  readonly text: string;
  /** What differs; `only-list` and `only-body`: the other has no such task. */
  readonly kind: 'text' | 'units' | 'deadline' | 'only-list' | 'only-body';
  /** The part that differs, as each prints it. */
  readonly body: string;
  readonly list: string;
}

const KINDS = ['text', 'units', 'deadline'] as const;

/** The first list against the sheet planned from the body; empty where there is no list or no body. */
export function listDifferences(
  { lists, notice, catalog }: ImportedNotice,
  body: SheetPlan | undefined,
): readonly ListDifference[] {
  const [list] = lists;
  if (!list || !body) return [];
  const opened = openTable([planSnapshot(body)], {
    ...(catalog ? { catalog } : {}),
    ...(notice.year === null ? {} : { year: notice.year }),
  });
  if (!opened.ok) return [];
  const { pairs, added, removed } = compareListWithBody(opened.table, list.table);
  return [
    ...pairs.flatMap((pair) =>
      bodyListDifferences(pair).flatMap(({ message, raw = '', data = {} }): ListDifference[] => {
        const kind = KINDS.find((one) => one === message);
        const { was = '', is = raw } = data;
        return kind ? [{ ...named(pair.now), kind, body: String(was), list: String(is).trim() }] : [];
      }),
    ),
    ...added.map((task) => ({ ...named(task), kind: 'only-list' as const, body: '', list: '' })),
    ...removed.map((task) => ({ ...named(task), kind: 'only-body' as const, body: '', list: '' })),
  ];
}

/** Characters of a task that tell which one it is. */
const TELLING = 24;

function named({ no, text }: UnderstoodTask): Pick<ListDifference, 'no' | 'text'> {
  const plain = text.raw.replace(/\s+/g, '');
  return { no, text: plain.length > TELLING ? `${plain.slice(0, TELLING)}…` : plain };
}
