// Does a name look like a known unit, or one of the table's own, with one character wrong, missing, doubled or swapped? Candidates are shown, none is taken.

import { unitTypo as words } from '../../messages/zh-CN/rules/unit/typo';
import { officialRepair } from '../officialRepair';
import type { Unit } from '../../language/unit/Unit';
import type { TableFacts } from '../facts/TableFacts';
import type { TaskRule } from '../Rule';
import { likelySlips } from './likelySlips';
import { quoted, reportUnits } from './unitCells';

export const unitTypo: TaskRule = {
  id: 'unit/typo',
  target: 'task',
  reads: 'units',
  messages: { typo: 'warning' },
  words,
  check: (task, { state, facts }) =>
    reportUnits(
      'typo',
      task,
      (unit) => meantBy(unit, facts).length > 0,
      (units, { field }) => ({
        data: { candidates: quoted(units.flatMap((unit) => meantBy(unit, facts))) },
        repairs: units.flatMap((unit) =>
          meantBy(unit, facts).map((text) =>
            officialRepair(state, field, [{ span: [unit.start, unit.end], text }]),
          ),
        ),
      }),
    ),
};

/** What may be meant by a misspelt name; nothing where it is none. */
function meantBy({ match, clean, candidates }: Unit, facts: TableFacts): readonly string[] {
  if (match === 'typo') return candidates.map(({ short }) => short);
  const meant = match === 'pattern' ? likelySlips(facts).get(clean) : undefined;
  return meant === undefined ? [] : [meant];
}
