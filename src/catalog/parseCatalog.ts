// Is this JSON a catalog? The schema of 参考目录, and its problems by place for the person who edits one.

import * as v from 'valibot';
import type { Catalog } from './Catalog';

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const day = v.nullable(isoDay);
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const kind = v.picklist([
  'party',
  'government',
  'people',
  'court',
  'institution',
  'company',
  'township',
  'group',
  'collective',
  'person',
  'other',
]);

const unit = v.object({
  id: text,
  name: text,
  short: text,
  kind,
  aliases: v.optional(v.array(text), []),
  former: v.optional(
    v.array(v.object({ name: text, from: v.optional(day, null), until: v.optional(day, null) })),
    [],
  ),
  successor: v.optional(v.nullable(text), null),
  level: v.optional(text),
  parent: v.optional(text),
  from: v.optional(isoDay),
  until: v.optional(isoDay),
  note: v.optional(text),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  where: v.optional(text),
  confirm: v.optional(v.picklist(['pending', 'refused'])),
});

const judgement = v.object({
  word: text,
  verdict: v.picklist(['alias', 'typo', 'not-unit']),
  unit: v.optional(v.nullable(text), null),
  by: v.string(),
  on: v.optional(day, null),
  scope: v.picklist(['workbook', 'desk']),
  note: v.optional(text),
});

const schema = v.object({
  version: v.string(),
  region: v.object({
    id: v.string(),
    name: v.pipe(v.string(), v.trim()),
    level: v.picklist(['nation', 'province', 'prefecture', 'county']),
    prefix: v.string(),
    titleWords: v.array(text),
  }),
  units: v.array(unit),
  tasks: v.optional(
    v.array(
      v.object({
        no: v.nullable(v.string()),
        group: v.nullable(v.string()),
        text,
        deadline: v.nullable(v.string()),
      }),
    ),
    [],
  ),
  statusWords: v.optional(
    v.array(
      v.object({
        word: text,
        value: v.picklist(['done', 'mostly', 'doing', 'not-started', 'not-done', 'standing']),
      }),
    ),
    [],
  ),
  notUnits: v.optional(v.array(text)),
  judgements: v.optional(v.array(judgement)),
});

/** Why JSON is no catalog: where (`units.3.short`) and which check failed there (`min_length`, `picklist`, `doubled` …). */
export interface CatalogProblem {
  readonly path: string;
  readonly check: string;
  /** What stands there, as JSON; `''` when nothing does. */
  readonly received: string;
}

/** A catalog, or every problem found. */
export type ParsedCatalog =
  | { readonly ok: true; readonly value: Catalog }
  | { readonly ok: false; readonly problems: readonly CatalogProblem[] };

/**
 * Reads a catalog from JSON that is already parsed; missing lists are empty. Never throws.
 * @example parseCatalog({}).ok //=> false
 */
export function parseCatalog(json: unknown): ParsedCatalog {
  const result = v.safeParse(schema, json);
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        check: issue.type,
        received: issue.received,
      })),
    };
  }
  const doubled = doubledIds(result.output);
  return doubled.length > 0 ? { ok: false, problems: doubled } : { ok: true, value: result.output };
}

/** An id names one unit. */
function doubledIds(catalog: Catalog): CatalogProblem[] {
  const seen = new Set<string>();
  const problems: CatalogProblem[] = [];
  catalog.units.forEach(({ id }, at) => {
    if (seen.has(id)) problems.push({ path: `units.${at}.id`, check: 'doubled', received: id });
    seen.add(id);
  });
  return problems;
}
