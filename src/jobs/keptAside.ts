// Which waivers and which defects of the issued document are kept in the workbook, and how do they change when a person decides?

import { readBaseline, type BaselineEntry } from '../rules/readBaseline';
import { readWaivers, type Waiver } from '../rules/readWaivers';
import type { RuleSettings } from '../rules/RuleOption';
import type { LightOverride } from '../table/LightOverride';
import type { Json, KeptSettings } from '../workbook/KeptSettings';
import { keptOptions } from './keptOptions';
import { keptLights } from './lights/keptLights';

/** What is set aside for one table, by the sheet it stands on. */
export interface KeptAside {
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly BaselineEntry[];
  /** Lights that a person has set: a task said not to be late is not reproached with being late. */
  readonly lights?: readonly LightOverride[];
  /** Kept entries that cannot be read; they set nothing aside, and stay where they are. */
  readonly unread: number;
  /** Options of rules the office has set; absent = all as they are. */
  readonly settings?: RuleSettings;
}

/**
 * What the workbook keeps for a sheet; an entry that cannot be read is counted and has no effect.
 * @example keptAside({}, '责任分工') //=> { waivers: [], baseline: [], unread: 0 }
 */
export function keptAside(settings: KeptSettings, sheet: string): KeptAside {
  const { waivers = [], baseline, ruleOptions } = settings;
  const lights = keptLights(settings, sheet);
  const read = waivers.filter((kept) => isFor(kept, sheet)).map((kept) => readWaivers([kept]));
  const entries = baselineOf(baseline, sheet).map((kept) => readBaseline([kept], ''));
  return {
    waivers: read.flatMap((one) => (one.ok ? one.value : [])),
    baseline: entries.flatMap((one) => (one.ok ? one.value : [])),
    unread: [...read, ...entries].filter(({ ok }) => !ok).length,
    ...(lights.length === 0 ? {} : { lights }),
    ...(ruleOptions === undefined ? {} : { settings: keptOptions(ruleOptions) }),
  };
}

/** With one more waiver. */
export function withWaiver(settings: KeptSettings, sheet: string, waiver: Waiver): KeptSettings {
  return { ...settings, waivers: [...(settings.waivers ?? []), { sheet, ...plain(waiver) }] };
}

/** Without these waivers of the sheet. */
export function withoutWaivers(settings: KeptSettings, sheet: string, gone: readonly Waiver[]): KeptSettings {
  const names = new Set(gone.map((one) => JSON.stringify(one)));
  const waivers = (settings.waivers ?? []).filter((kept) => {
    const read = readWaivers([kept]);
    return !(isFor(kept, sheet) && read.ok && names.has(JSON.stringify(read.value[0])));
  });
  return { ...settings, waivers };
}

/** With more defects of the issued document. */
export function withBaseline(
  settings: KeptSettings,
  sheet: string,
  entries: readonly BaselineEntry[],
): KeptSettings {
  return putBaseline(settings, sheet, [...baselineOf(settings.baseline, sheet), ...entries.map(plain)]);
}

/** Without these; of several alike as many go as are named. */
export function withoutBaseline(
  settings: KeptSettings,
  sheet: string,
  gone: readonly BaselineEntry[],
): KeptSettings {
  const names = gone.map((one) => JSON.stringify(one));
  const left = baselineOf(settings.baseline, sheet).filter((kept) => {
    const read = readBaseline([kept], '');
    const place = read.ok ? names.indexOf(JSON.stringify(read.value[0])) : -1;
    if (place >= 0) names.splice(place, 1);
    return place < 0;
  });
  return putBaseline(settings, sheet, left);
}

function putBaseline(settings: KeptSettings, sheet: string, entries: readonly Json[]): KeptSettings {
  const { baseline } = settings;
  return { ...settings, baseline: { ...(isObject(baseline) ? baseline : {}), [sheet]: entries } };
}

/** Kept by sheet name. */
function baselineOf(baseline: Json | undefined, sheet: string): readonly Json[] {
  const entries = isObject(baseline) ? baseline[sheet] : undefined;
  return Array.isArray(entries) ? (entries as readonly Json[]) : [];
}

function isFor(kept: Json, sheet: string): boolean {
  return !isObject(kept) || kept.sheet === undefined || kept.sheet === sheet;
}

function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** As JSON keeps it: fields that are not there are left out. */
function plain(entry: Waiver | BaselineEntry): { readonly [key: string]: Json } {
  return JSON.parse(JSON.stringify(entry)) as { readonly [key: string]: Json };
}
