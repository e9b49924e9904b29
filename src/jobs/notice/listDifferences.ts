// Where do the body of a notice and its list say different things? Told before a sheet is made of either.

import type { Field } from '../../table/DutyTable';
import type { FieldDifference } from '../../table/compare';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { compareListWithBody } from '../listAgainstBody';
import type { ImportedNotice } from '../importNotice';
import { openTable } from '../openTable';
import { planSnapshot } from './planSnapshot';

/** One thing that differs. */
export interface ListDifference {
  /** Printed number of the task in the list, else in the body; null when it has none. */
  readonly no: string | null;
  /** How the task begins. */
  readonly text: string;
  /** Which cell differs; `only-list` and `only-body`: the other has no such task. */
  readonly kind: FieldDifference['kind'] | 'only-list' | 'only-body';
  readonly body: string;
  readonly list: string;
}

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
  const only = (
    kind: 'only-list' | 'only-body',
    { no, text }: { readonly no: string | null; readonly text: Field },
  ): ListDifference => ({ no, text: beginning(text.raw), kind, body: '', list: '' });
  return [
    ...pairs.flatMap(({ now, differences }) =>
      differences
        .filter(({ grade }) => grade === 'changed')
        .map(({ kind, base, now: { raw } }): ListDifference => {
          const task = { no: now.no, text: beginning(now.text.raw) };
          return { ...task, kind, body: base.trim(), list: raw.trim() };
        }),
    ),
    ...added.map((task) => only('only-list', task)),
    ...removed.map((task) => only('only-body', task)),
  ];
}

/** Characters of a task that tell which one it is. */
const TELLING = 24;

function beginning(raw: string): string {
  const text = raw.replace(/\s+/g, '');
  return text.length > TELLING ? `${text.slice(0, TELLING)}…` : text;
}
