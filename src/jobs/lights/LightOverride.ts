// Which light has a person set herself, on what grounds and until when? As the workbook keeps it.

import { lightNames } from '../../messages/zh-CN/light';
import type { LightName } from '../../language/deadline';
import type { Json, KeptSettings } from '../../workbook/KeptSettings';

/** A light set by a person (人工判定) for one task of a sheet. */
export interface LightOverride {
  /** What the task is known by (`taskIdentity`): never its number or row. */
  readonly task: string;
  readonly light: LightName;
  readonly reason: string;
  readonly by: string;
  /** Last day it holds as of, `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * The overrides kept for a sheet; what cannot be read has no effect and stays where it is.
 * @example keptLights({}, '责任分工') //=> []
 */
export function keptLights({ lights }: KeptSettings, sheet: string): readonly LightOverride[] {
  return (lights ?? []).flatMap((kept) => {
    const read = isObject(kept) && kept.sheet === sheet ? overrideOf(kept) : null;
    return read ? [read] : [];
  });
}

/** With this override, in place of an earlier one for the same task. */
export function withLight(settings: KeptSettings, sheet: string, override: LightOverride): KeptSettings {
  const { lights = [] } = withoutLights(settings, sheet, [override.task]);
  return { ...settings, lights: [...lights, { sheet, ...override }] };
}

/** Without those for these tasks. */
export function withoutLights(settings: KeptSettings, sheet: string, tasks: readonly string[]): KeptSettings {
  const isGone = (kept: Json): boolean =>
    isObject(kept) && kept.sheet === sheet && tasks.some((task) => task === kept.task);
  return { ...settings, lights: (settings.lights ?? []).filter((kept) => !isGone(kept)) };
}

function overrideOf(kept: { readonly [key: string]: Json }): LightOverride | null {
  const text = (name: string): string => (typeof kept[name] === 'string' ? kept[name] : '');
  const light = text('light');
  const [task, reason, by, until] = ['task', 'reason', 'by', 'until'].map(text) as [
    string,
    string,
    string,
    string,
  ];
  const isWhole = task !== '' && reason !== '' && by !== '' && /^\d{4}-\d\d-\d\d$/.test(until);
  return isWhole && isLight(light) ? { task, light, reason, by, until } : null;
}

function isLight(name: string): name is LightName {
  return Object.hasOwn(lightNames, name);
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
