// Whether the table is still being drafted: asked of a person, never guessed.

/** 起草 (draft) or 已印发 (issued): in an issued table official text is never changed. */
export type TableState = 'draft' | 'issued';
