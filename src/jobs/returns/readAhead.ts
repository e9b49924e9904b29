// Reading many files takes a while: each is read once for its master, also ahead of time, so that a pane can breathe between two.

import type { MasterTable } from './MasterTable';
import { officialFingerprint } from './officialFingerprint';
import { readReturn, type ReturnRead } from './readReturn';
import type { ReturnedFile } from './ReturnedFile';

interface Known {
  readonly fingerprint: string;
  readonly reads: WeakMap<ReturnedFile, ReturnRead>;
}

const masters = new WeakMap<MasterTable, Known>();

/**
 * What the file says, held against this master; the second question about the same two is answered from memory.
 * @example for (const file of files) { readAhead(file, master); await nextPaint(); } // then intake(master, files, options)
 */
export function readAhead(file: ReturnedFile, master: MasterTable): ReturnRead {
  const { fingerprint, reads } = knownOf(master);
  const before = reads.get(file);
  if (before) return before;
  const read = readReturn(file, master, fingerprint);
  reads.set(file, read);
  return read;
}

function knownOf(master: MasterTable): Known {
  const before = masters.get(master);
  if (before) return before;
  const known = { fingerprint: officialFingerprint(master.table), reads: new WeakMap() };
  masters.set(master, known);
  return known;
}
