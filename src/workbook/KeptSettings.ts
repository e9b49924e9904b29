// What the add-in keeps in the workbook for the next time it is opened; written only when a person asked for a write.

/** Anything JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The kept settings; whoever owns a field knows its shape. */
export interface KeptSettings {
  /** 已印发 or 起草中, by sheet name. */
  readonly tableStates?: Readonly<Record<string, 'issued' | 'draft'>>;
  /** Default 参照日期, `YYYY-MM-DD`; absent = today. */
  readonly asOf?: string;
  readonly waivers?: readonly Json[];
  readonly baseline?: Json;
  /** Options of rules that depart from their defaults, by rule id. */
  readonly ruleOptions?: Json;
  /** Lights that a person has set herself. */
  readonly lights?: readonly Json[];
}

/** Longest text of all settings together, in bytes of UTF-8. */
export const MOST_SETTINGS_BYTES = 100_000;

/** What was found: `damage` says that settings were kept and are gone, or do not match their checksum. */
export interface SettingsFound {
  readonly settings: KeptSettings;
  readonly damage: 'lost' | 'damaged' | null;
}
