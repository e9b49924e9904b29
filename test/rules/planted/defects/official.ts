// Departures from the issued table: planted into a copy of it, and into its order of tasks.

import { own, textDefect, type Defect } from '../Defect';
import { around } from './unit';
import { isListed } from './deadline';
import { addressOf, textAt, write } from '../PlantedSheet';

export const officialDefects: readonly Defect[] = [
  textDefect('official/text-changed', 'text', (before) => `${before.slice(0, 6)}稳妥${before.slice(6)}`),
  textDefect('official/text-changed', 'text', (before) => before.slice(0, -3), {
    name: 'official/text-changed cut short',
  }),
  textDefect('official/text-changed', 'text', (before) => `${before.slice(0, 5)}\n${before.slice(5)}`, {
    name: 'official/text-changed harmless',
  }),
  textDefect('official/text-changed', 'indicator', (before) => `基本${before}`),
  textDefect('official/units-changed', 'coop', (before) => before.split('、').slice(1).join('、')),
  textDefect('official/units-changed', 'answering', (before, spot) =>
    around(spot).includes('统计') ? null : before.replace(/^[^、]+/, '县统计局'),
  ),
  textDefect(
    'official/deadline-changed',
    'deadline',
    (before, spot) => (isListed(spot) ? null : before.replace('2024', '2025')),
    { family: 'official deadline' },
  ),
  {
    name: 'official/deadline-changed harmless',
    family: 'official deadline',
    plant(spot) {
      const cell = own(spot, 'deadline');
      if (!cell) return null;
      write(spot.sheet, cell, textAt(spot.sheet, cell).replace('2024', '２０２４ '));
      return [`official/deadline-changed ${addressOf(cell)}`];
    },
  },
  {
    name: 'official/column-renamed',
    family: 'renamed',
    plant({ sheet }) {
      const at = { row: sheet.header.from, column: sheet.columns.deadline ?? 0 };
      write(sheet, at, '办结时限');
      return [`official/column-renamed ${addressOf(at)}`];
    },
  },
];
