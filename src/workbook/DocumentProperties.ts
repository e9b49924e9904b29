// What a workbook file says about itself beside its sheets: when it was saved last, and the properties people or programs gave it.

/** Properties of a document (docProps/core.xml, docProps/custom.xml). */
export interface DocumentProperties {
  /** When it was last saved, as written (ISO 8601); null when the file does not tell. */
  readonly modified: string | null;
  /** Custom properties by name, as text. */
  readonly custom: Readonly<Record<string, string>>;
}
