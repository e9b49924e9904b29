// Which lights has a person set herself, as the workbook keeps them, and how do they change when she decides?

import { lightsToSet, type LightOverride } from '../../table/LightOverride';
import type { Json, KeptSettings } from '../../workbook/KeptSettings';

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
  const light = lightsToSet.find((one) => one === kept.light);
  const [task, reason, by, on, until] = [text('task'), text('reason'), text('by'), text('on'), text('until')];
  if (!light || task === '' || reason === '' || by === '' || !isDay(until)) return null;
  return { task, light, reason, by, ...(isDay(on) ? { on } : {}), until };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
