// The add-in's settings in the workbook: read with whatever damage there is, written when a person asked.

import { MOST_SETTINGS_BYTES, type KeptSettings, type SettingsFound } from '../../KeptSettings';
import { fingerprint } from '../draw/fingerprint';
import { bytesOf } from '../draw/Pen';
import { ExcelProblem } from '../ExcelProblem';
import { askSlot, askTexts, fillSlot, keptText, readKept, slotText } from './customPart';
import { askHead, headOf, keepHead } from './StoreHead';

/** Two trips, one when nothing was kept; only reading. */
export async function readKeptSettings(context: Excel.RequestContext): Promise<SettingsFound> {
  const setting = askHead(context);
  const slot = askSlot(context, 'settings');
  await context.sync();
  await askTexts(context, [slot]);
  const { settings: sum } = headOf(setting);
  const text = slotText(slot);
  if (text === null) return { settings: {}, damage: sum === undefined ? null : 'lost' };
  const kept = readKept(text);
  const isSound = typeof kept === 'object' && kept !== null && fingerprint(text) === sum;
  return isSound ? { settings: kept, damage: null } : { settings: {}, damage: 'damaged' };
}

/** Three trips, two the first time; the same settings again write nothing. */
export async function saveKeptSettings(context: Excel.RequestContext, settings: KeptSettings): Promise<void> {
  const text = keptText(settings);
  if (bytesOf(text) > MOST_SETTINGS_BYTES)
    throw new ExcelProblem('settingsTooLong', {}, `${bytesOf(text)} bytes`);
  const setting = askHead(context);
  const slot = askSlot(context, 'settings');
  await context.sync();
  await askTexts(context, [slot]);
  if (slotText(slot) === text && headOf(setting).settings === fingerprint(text)) return;
  fillSlot(context, 'settings', slot, text);
  keepHead(context, { ...headOf(setting), settings: fingerprint(text) });
  await context.sync();
}
