// Is this JSON a list of waivers? Apart from their use, so that checking does not load the schema library.

import * as v from 'valibot';

const DayText = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const WaiverSchema = v.object({
  rule: v.pipe(v.string(), v.nonEmpty()),
  cell: v.optional(v.pipe(v.string(), v.regex(/^\$?[A-Za-z]{1,3}\$?[1-9]\d*$/))),
  no: v.optional(v.string()),
  taskIndex: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  unit: v.optional(v.string()),
  task: v.optional(v.string()),
  raw: v.optional(v.string()),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  by: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  until: v.optional(v.nullable(DayText), null),
});

/** A waiver (豁免): one rule, at the places given (cell, task number, place in the table, unit; none given = everywhere). With the task it is known by, its number and row may change;
 * with the cell's text, the finding comes back once that is another. */
export type Waiver = v.InferOutput<typeof WaiverSchema>;

export type WaiversRead =
  | { readonly ok: true; readonly value: readonly Waiver[] }
  | { readonly ok: false; /** Place of the bad entry, from 1; 0 = no list at all. */ readonly entry: number };

/**
 * Reads a list of waivers; one bad entry makes the whole list unusable, because a waiver that silently does not hold is worse.
 * @example readWaivers([{ rule: 'unit/unknown', no: '3', reason: '新设机构', by: '王某' }]).ok //=> true
 */
export function readWaivers(content: unknown): WaiversRead {
  if (!Array.isArray(content)) return { ok: false, entry: 0 };
  const waivers: Waiver[] = [];
  for (const [place, entry] of content.entries()) {
    const read = v.safeParse(WaiverSchema, entry);
    if (!read.success) return { ok: false, entry: place + 1 };
    waivers.push(read.output);
  }
  return { ok: true, value: waivers };
}
