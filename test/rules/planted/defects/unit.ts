// Defects of units.

import { fullNames } from '../documents';
import { answering, own, textDefect, type Defect, type Spot } from '../Defect';
import { textAt, write, addressOf } from '../PlantedSheet';

export const around = (spot: Spot): string =>
  [own(spot, 'lead'), own(spot, 'coop'), own(spot, 'responsible')]
    .map((cell) => (cell ? textAt(spot.sheet, cell) : ''))
    .join();

/** One more unit in a cell; null where the task names it already. */
const withUnit =
  (unit: string, known = unit) =>
  (before: string, spot: Spot): string | null =>
    around(spot).includes(known) ? null : `${before}、${unit}`;

export const unitDefects: readonly Defect[] = [
  textDefect('unit/lead-missing', 'answering', ''),
  textDefect('unit/coop-missing', 'coop', ''),
  ...(['coop', 'responsible'] as const).flatMap((field) => [
    textDefect(
      'unit/unknown',
      field,
      (before, { random }) => `${before}、${random.pick(['远航互联', '星海智链', '云图优选'])}`,
    ),
    textDefect(
      'unit/typo',
      field,
      (before, { random }) =>
        `${before}、${random.pick(['县委组只部', '县生态坏境局', '县农业家村局', '县市场监菅局'])}`,
    ),
    textDefect('unit/not-canonical', field, withUnit('县发改委', '县发改')),
    textDefect('unit/former-name', field, withUnit('县卫计局', '县卫')),
    textDefect('unit/wrong-level', field, withUnit('市审计局', '审计')),
    textDefect('unit/run-together', field, (before) =>
      before.includes('、') ? before.replace('、', '') : null,
    ),
    textDefect('unit/named-twice', field, (before) => `${before}、${before.split('、')[0]}`),
  ]),
  textDefect('unit/lead-also-coop', 'coop', (before, spot) => {
    const lead = own(spot, 'lead');
    return lead && `${before}、${textAt(spot.sheet, lead)}`;
  }),
  textDefect('unit/collective-only', 'answering', '各乡镇人民政府|各有关部门|各乡镇'),
  textDefect('unit/several-leads', 'lead', withUnit('县统计局')),
  {
    name: 'unit/several-names',
    family: 'several-names',
    plant(spot) {
      const cell = answering(spot);
      const [short = ''] = cell ? textAt(spot.sheet, cell).split('、') : [];
      const full = fullNames.get(short);
      const isBefore = spot.sheet.rows.some(
        (_, task) => task < spot.task && around({ ...spot, task }).includes(short),
      );
      if (!cell || full === undefined || !isBefore) return null;
      write(spot.sheet, cell, textAt(spot.sheet, cell).replace(short, full));
      return [`unit/several-names ${addressOf(cell)}`];
    },
  },
];
