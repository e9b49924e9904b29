// Which findings stood in the issued document already, so that nobody is blamed for them again?

import * as v from 'valibot';
import type { Finding } from './Finding';

const EntrySchema = v.object({
  rule: v.string(),
  messageId: v.optional(v.nullable(v.string())),
  no: v.optional(v.nullable(v.string())),
  raw: v.optional(v.nullable(v.string())),
  cell: v.optional(v.nullable(v.string())),
});

const ReportSchema = v.object({ file: v.optional(v.string()), findings: v.array(EntrySchema) });

const FileSchema = v.union([
  ReportSchema,
  v.array(v.union([ReportSchema, v.object({ file: v.string(), error: v.string() })])),
  v.array(EntrySchema),
]);

/** A finding of a former check; rows may have moved since, so its row is no part of it. */
export type BaselineEntry = v.InferOutput<typeof EntrySchema>;

export type BaselineRead =
  { readonly ok: true; readonly value: readonly BaselineEntry[] } | { readonly ok: false };

/**
 * Reads a former check's JSON (of one file or of several) or a list of its findings. Of several files' reports the one
 * with the same file name is taken.
 * @example readBaseline({ findings: [{ rule: 'structure/number-doubled', no: '23', raw: '…', cell: 'C38' }] }, 'a.xlsx').ok //=> true
 */
export function readBaseline(content: unknown, fileName: string): BaselineRead {
  const read = v.safeParse(FileSchema, content);
  if (!read.success) return { ok: false };
  if (!Array.isArray(read.output)) return { ok: true, value: read.output.findings };
  const reports = read.output.filter((item) => 'findings' in item);
  if (reports.length === 0) return { ok: true, value: read.output.filter((item) => 'rule' in item) };
  const own =
    reports.length === 1
      ? reports
      : reports.filter(({ file }) => baseName(file ?? '') === baseName(fileName));
  return { ok: true, value: own.flatMap(({ findings }) => findings) };
}

/** The findings with `baseline` set where the former check had the same: each former finding answers for one. */
export function markBaseline(
  findings: readonly Finding[],
  former: readonly BaselineEntry[],
): readonly Finding[] {
  if (former.length === 0) return findings;
  const left = new Map<string, number>();
  for (const entry of former) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return findings.map((finding) => {
    const keys = [keyOf(finding), keyOf({ ...finding, messageId: null })];
    const key = keys.find((one) => (left.get(one) ?? 0) > 0);
    if (key === undefined) return finding;
    left.set(key, (left.get(key) ?? 0) - 1);
    return { ...finding, baseline: true };
  });
}

/** Rule, message, task number, text and column: what stays when rows move. */
function keyOf({ rule, messageId, no, raw, cell }: BaselineEntry): string {
  const column = (cell ?? '').replace(/\d+$/, '');
  return [rule, messageId ?? '', no ?? '', (raw ?? '').replace(/\s+/g, ''), column].join('\n');
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
