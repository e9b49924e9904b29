// Which words are names of bodies put together from: subjects of departments, plain name words, endings? Built once from the national layer.

import type { UnitKind } from '../../../catalog/Catalog';
import {
  abbreviations,
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

/** Single characters for a subject, inside a short name of several (教科体局). */
export const abbreviated: ReadonlyMap<string, string> = new Map(
  abbreviations.map((word) => [word[0] ?? '', nameParts.get(word.slice(1))?.subject ?? word.slice(1)]),
);

/** Subjects so well known that they may stand for their department (财政、教育、民政). */
export const spokenSubjects: WordTree<string> = new WordTree();
for (const kind of [...departments, ...verticalOrgans, ...formerDepartments]) {
  if (kind.spoken) for (const stem of kind.stems) if (stem.length > 1) spokenSubjects.add(stem, kind.id);
}
