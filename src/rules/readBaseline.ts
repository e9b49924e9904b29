// Is this JSON a former check? Apart from its use, so that checking does not load the schema library.

import * as v from 'valibot';

const EntrySchema = v.object({
  rule: v.string(),
  messageId: v.optional(v.nullable(v.string())),
  no: v.optional(v.nullable(v.string())),
  raw: v.optional(v.nullable(v.string())),
  cell: v.optional(v.nullable(v.string())),
  task: v.optional(v.nullable(v.string())),
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

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
