// What do the entries tell? Each text is read once for all sheets, since entries repeat and several sheets ask.

import { readProgress, type ProgressReading } from '../language/progress';

/** Reads an entry, or remembers what it read. */
export type ReadEntry = (text: string) => ProgressReading;

/** A reader that remembers. */
export function entryReader(): ReadEntry {
  const known = new Map<string, ProgressReading>();
  return (text) => {
    let reading = known.get(text);
    if (reading === undefined) known.set(text, (reading = readProgress(text)));
    return reading;
  };
}
