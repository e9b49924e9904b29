// Excel.Setting: key and value kept in the workbook for this add-in. Source: @types/office-js.

import { itemNotFound } from '../protocol/ExcelError';
import type { ObjectOf } from './ExcelObject';
import type { Members } from './Members';

/** The add-in's settings in the workbook; `add` replaces. */
export const settingCollection: Members<ObjectOf<'SettingCollection'>> = {
  items: (_, host) => [...host.settings.keys()].map((key) => ({ type: 'Setting', key })),
  at: (_, key, host) => {
    if (!host.settings.has(String(key))) throw itemNotFound();
    return { type: 'Setting', key: String(key) };
  },
  call: {
    Add: (_, given, host) => {
      host.settings.set(given.text(0), given.raw(1));
      return { type: 'Setting', key: given.text(0) };
    },
    GetItemOrNullObject: (_, given, host) =>
      host.settings.has(given.text(0)) ? { type: 'Setting', key: given.text(0) } : null,
  },
};

/** One setting. */
export const setting: Members<ObjectOf<'Setting'>> = {
  id: ({ key }) => key,
  read: { Key: ({ key }) => key, Value: ({ key }, host) => host.settings.get(key) ?? null },
  call: {
    Delete: ({ key }, _, host) => {
      host.settings.delete(key);
      return null;
    },
  },
};
