// Which task of the catalog's list is this one? Numbers are no key: the text decides.

import type { Catalog, CatalogTask } from '../../catalog/Catalog';
import { remembered } from '../../language/remembered';
import { normalForm } from '../../language/text';
import type { UnderstoodTask } from '../../table/UnderstoodTable';

/** So many printed characters of a task tell how it begins. */
const OPENING = 96;
/** An opening shorter than this says too little to tell tasks apart. */
const TELLING_LENGTH = 8;

type TasksByOpening = ReadonlyMap<string, readonly { readonly words: string; readonly task: CatalogTask }[]>;

/** The catalog's lists are looked up by their first characters, worked out once a catalog. */
const lists = new WeakMap<Catalog, TasksByOpening>();

/** The only task of the catalog whose text (whole or its opening) this task begins with; null when none or several fit. */
export function catalogTaskOf(task: UnderstoodTask, catalog: Catalog): CatalogTask | null {
  if (!lists.has(catalog)) lists.set(catalog, byOpening(catalog));
  const { raw } = task.text;
  const opening = openingOf(raw.slice(0, OPENING));
  // The last characters of an opening may be cut off from what they belong to.
  const sure = raw.length > OPENING ? opening.length - TELLING_LENGTH : Infinity;
  const all = sure < TELLING_LENGTH ? plainWords(raw) : opening;
  const near = lists.get(catalog)?.get(all.slice(0, TELLING_LENGTH));
  if (near === undefined) return null;
  const words = near.every((known) => known.words.length <= sure) ? all : plainWords(raw);
  const fitting = near.filter((known) => words.startsWith(known.words));
  return fitting.length === 1 ? (fitting[0]?.task ?? null) : null;
}

function byOpening(catalog: Catalog): TasksByOpening {
  const list = new Map<string, { words: string; task: CatalogTask }[]>();
  for (const task of catalog.tasks) {
    const words = plainWords(task.text);
    if (words.length < TELLING_LENGTH) continue;
    const opening = words.slice(0, TELLING_LENGTH);
    list.set(opening, [...(list.get(opening) ?? []), { words, task }]);
  }
  return list;
}

const openingOf = remembered(plainWords);

function plainWords(text: string): string {
  return normalForm(text, { blanks: 'drop' }).text.replace(/[\p{P}\p{S}]/gu, '');
}
