// Counts the automatic numbers of a document, paragraph by paragraph.
import { printedNumber } from './numberForms';
import type { NumberedList } from './numberingPart';

/** Hands out numbers in the order of the paragraphs. */
export class ListCounter {
  /** Last number of each level, by the definition that lists share. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberedList>) {}

  /** What Word prints before the next paragraph of this list and level; `''` for bullets and unknown lists. */
  next(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const form = list?.levels.get(level);
    if (!list || !form) return '';
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    this.startAnew(listId, list, counts);
    counts[level] = (counts[level] ?? form.start - 1) + 1;
    for (const [lower, { restart }] of list.levels) {
      if (lower > level && (restart === undefined || (restart > 0 && level < restart)))
        counts[lower] = undefined;
    }
    if (form.format === 'bullet') return '';
    return form.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const shown = list.levels.get(at);
      const number = counts[at] ?? shown?.start ?? 1;
      return printedNumber(number, form.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
  }

  /** A list that sets its own start begins there when it first appears. */
  private startAnew(listId: string, { overrides }: NumberedList, counts: (number | undefined)[]): void {
    if (this.begun.has(listId)) return;
    this.begun.add(listId);
    for (const [level, start] of overrides) counts[level] = start - 1;
  }
}
