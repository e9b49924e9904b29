// What was typed for a task and is not in the sheet yet? Kept on this machine, so that closing the pane loses nothing.

import type { EntryBox } from '../../jobs/fill';

/** The boxes and the state as typed; status null = not chosen. */
export interface Draft {
  readonly boxes: readonly EntryBox[];
  readonly status: string | null;
}

/** Name under which the desk keeps a task's draft: sheet and title, then what a task is known by (group, text, units), then the cell's period. */
export function draftKey(table: readonly string[], task: readonly string[], period: string | null): string {
  return ['draft', ...table, ...task, period ?? ''].map((part) => part.replace(/\s/g, '')).join(' ');
}

/** The draft as a short text. */
export function keptDraft({ boxes, status }: Draft): string {
  return JSON.stringify({ boxes: boxes.map(({ label, body }) => [label, body]), status });
}

/**
 * The kept words put back into the boxes of the cell as it stands now: each into the box of its name, else behind the last one. Nothing kept, or nothing readable: the boxes as they are.
 */
export function withKept(fresh: Draft, kept: string | null): Draft {
  const read = kept === null ? null : readKept(kept);
  if (!read) return fresh;
  const left = [...read.bodies];
  const boxes = fresh.boxes.map((box) => {
    const at = left.findIndex(([label]) => label === box.label);
    return at < 0 ? box : { ...box, body: left.splice(at, 1)[0]?.[1] ?? '' };
  });
  const rest = left.map(([, body]) => body.trim()).filter((body) => body !== '');
  const last = boxes.at(-1);
  if (last && rest.length > 0)
    boxes[boxes.length - 1] = { ...last, body: [last.body, ...rest].filter(Boolean).join('\n') };
  return { boxes, status: read.status ?? fresh.status };
}

interface Kept {
  readonly bodies: readonly (readonly [label: string, body: string])[];
  readonly status: string | null;
}

function readKept(kept: string): Kept | null {
  try {
    const read = JSON.parse(kept) as { boxes?: unknown; status?: unknown };
    const bodies = Array.isArray(read.boxes) ? read.boxes.filter(isPair) : [];
    return { bodies, status: typeof read.status === 'string' ? read.status : null };
  } catch {
    return null;
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');
}
