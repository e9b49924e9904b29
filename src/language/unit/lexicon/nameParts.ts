// Which words are names of bodies put together from: subjects of departments, plain name words, endings? Built once from the national layer.

import type { UnitKind } from '../../../catalog/Catalog';
import {
  departments,
  formerDepartments,
  nameWords,
  organEndings,
  verticalOrgans,
} from '../../../catalog/nation';
import { WordTree } from './WordTree';

/** A subject of departments (财政, 工信) or a plain word of names (服务). */
export interface NamePart {
  /** The kind of department; null for a plain word. */
  readonly subject: string | null;
}

/** Subjects and plain words. */
export const nameParts: WordTree<NamePart> = new WordTree();
for (const kind of [...departments, ...verticalOrgans, ...formerDepartments]) {
  if (kind.organs.length === 0) continue;
  for (const stem of kind.stems) if (stem.length > 1) nameParts.add(stem, { subject: kind.id });
}
for (const word of nameWords) nameParts.add(word, { subject: null });

/** Endings of names and the kind of body they tell. */
export const endings: WordTree<UnitKind> = new WordTree();
for (const [ending, kind] of organEndings) endings.add(ending, kind);

/** Departments so well known that their subject alone means them (财政、教育、民政). */
const SPOKEN = new Set(
  'development-reform education science industry public-security civil-affairs justice finance human-resources natural-resources planning-resources ecology housing city-management transport water water-affairs agriculture commerce culture-tourism health veterans emergency audit market sports statistics medical-security letters tax weather fire-rescue health-family-planning food-drug environment land safety forestry forestry-grassland state-assets data drug'.split(
    ' ',
  ),
);

/** Subjects that may stand for their department. */
export const spokenSubjects: WordTree<string> = new WordTree();
for (const kind of [...departments, ...verticalOrgans, ...formerDepartments]) {
  if (SPOKEN.has(kind.id))
    for (const stem of kind.stems) if (stem.length > 1) spokenSubjects.add(stem, kind.id);
}
