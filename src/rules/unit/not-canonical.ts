// Is a unit called by another name than the catalog's? Its full name and its short form are both in order; a name that a person judged says so.

import { judgementsByWord } from '../../catalog/judgement';
import { notCanonical as words } from '../../messages/zh-CN/rules/unit/not-canonical';
import { officialRepair } from '../officialRepair';
import type { TaskRule } from '../Rule';
import { quoted, reportUnits } from './unitCells';

export const notCanonical: TaskRule = {
  id: 'unit/not-canonical',
  target: 'task',
  reads: 'units',
  messages: { alias: 'info', judged: 'info' },
  words,
  check: (task, { catalog, state }) => {
    const judged = catalog ? judgementsByWord(catalog) : new Map<string, never>();
    return (['alias', 'judged'] as const).flatMap((message) =>
      reportUnits(
        message,
        task,
        (unit) => unit.match === 'alias' && judged.has(unit.clean) === (message === 'judged'),
        (units, { field }) => ({
          data: {
            canonical: quoted(units.map((unit) => unit.short ?? unit.clean)),
            by: [...new Set(units.map(({ clean }) => judged.get(clean)?.by ?? ''))].join('、'),
          },
          repairs: [
            officialRepair(
              state,
              field,
              units.map((unit) => ({ span: [unit.start, unit.end], text: unit.short ?? unit.clean })),
            ),
          ],
        }),
      ),
    );
  },
};
