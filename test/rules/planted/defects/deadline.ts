// Defects of deadlines.

import { plantedCatalog } from '../documents';
import { numberOf, own, textDefect, type Defect } from '../Defect';
import { textAt, write } from '../PlantedSheet';

const listed = new Set(plantedCatalog.tasks.map(({ text }) => text));

export const deadlineDefects: readonly Defect[] = [
  textDefect('deadline/missing', 'deadline', '|—|无| ', { name: 'deadline/missing' }),
  textDefect('deadline/not-understood', 'deadline', '尽快研究|视情况确定|待会议研究后明确'),
  textDefect('deadline/impossible', 'deadline', '2024年6月31日|2024年13月底|2024年11月31日前'),
  textDefect('deadline/run-together', 'deadline', (_before, spot) =>
    isListed(spot) ? null : spot.random.pick(['2024年底2025年底', '2024年9月底2024年12月底']),
  ),
  textDefect('deadline/vague', 'deadline', '分阶段实施|分步推进'),
  textDefect(
    'deadline/before-document',
    'deadline',
    (_before, spot) =>
      isListed(spot) ? null : spot.random.pick(['2022年底', '2023年6月底', '2021年12月31日']),
    { status: '已完成' },
  ),
  textDefect('deadline/differs-from-catalog', 'deadline', (_before, spot) =>
    isListed(spot) ? '2024年8月底' : null,
  ),
  {
    name: 'deadline/differs-from-text',
    family: 'text',
    plant(spot) {
      const [text, deadline] = [own(spot, 'text'), own(spot, 'deadline')];
      if (!text || !deadline || isListed(spot)) return null;
      const before = textAt(spot.sheet, text);
      const no = numberOf(before);
      write(spot.sheet, text, `${no}2024年8月底前，${before.slice(no.length)}`);
      return [`deadline/differs-from-text ${String.fromCharCode(64 + deadline.column)}${deadline.row}`];
    },
  },
];

/** Is the task in the catalog with a deadline of its own? */
export function isListed(spot: Parameters<Defect['plant']>[0]): boolean {
  const cell = own(spot, 'text');
  return cell !== null && listed.has(textAt(spot.sheet, cell).replace(/^\d+\./, ''));
}
