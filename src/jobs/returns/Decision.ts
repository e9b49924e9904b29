// What a person decided about a conflict, and how such decisions are read from a file.

import type { EntryKind } from './IntakeReport';

/** One decision; `take` names what shall stand: `standing`, `all`, `text`, or a file. */
export interface Decision {
  readonly no: string | null;
  readonly kind: EntryKind;
  readonly take: string;
  /** With `take: 'text'`. */
  readonly text: string | null;
  /** The master's cell, where the number names several tasks. */
  readonly cell: string | null;
}

/** The decisions, or which entry (from 1; 0: the whole) is none. */
export type DecisionsRead =
  { readonly ok: true; readonly value: readonly Decision[] } | { readonly ok: false; readonly entry: number };

/**
 * Reads the content of a JSON file.
 * @example readDecisions([{ no: '3', kind: 'progress', take: 'standing' }]).ok //=> true
 */
export function readDecisions(content: unknown): DecisionsRead {
  if (!Array.isArray(content)) return { ok: false, entry: 0 };
  const value: Decision[] = [];
  for (const [place, one] of (content as readonly unknown[]).entries()) {
    const { no, kind, take, text, cell } = (one ?? {}) as Readonly<Record<string, unknown>>;
    const isWhole =
      (kind === 'progress' || kind === 'status') &&
      typeof take === 'string' &&
      (take !== 'text' || typeof text === 'string') &&
      (typeof no === 'string' || typeof no === 'number' || typeof cell === 'string');
    if (!isWhole) return { ok: false, entry: place + 1 };
    value.push({
      no: typeof no === 'string' || typeof no === 'number' ? String(no) : null,
      kind,
      take,
      text: typeof text === 'string' ? text : null,
      cell: typeof cell === 'string' ? cell : null,
    });
  }
  return { ok: true, value };
}
