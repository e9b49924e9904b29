// A list without doubles that knows each entry's place: shared strings, fonts, fills, cell formats.

/** Entries in the order they were first met. */
export class IndexedSet {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const entry of first) this.indexOf(entry);
  }

  /** Place of the entry, counted from 0; a new one goes to the end. */
  indexOf(entry: string): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    this.places.set(entry, this.places.size);
    return this.places.size - 1;
  }

  get entries(): readonly string[] {
    return [...this.places.keys()];
  }
}
