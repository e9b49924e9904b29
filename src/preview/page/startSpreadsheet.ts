// The embedded spreadsheet on screen, in Chinese: Univer's free packages, single presets only.

import { type ILanguagePack, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatting from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validation from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { calculatingWords } from '../../messages/zh-CN/preview';

/** Starts Univer in the element with that id. */
export function startSpreadsheet(container: string): FUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: chinese() },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const plugins = new Map(
    presets
      .flatMap(({ plugins: listed }) => listed)
      .map((entry) => (Array.isArray(entry) ? entry : ([entry, undefined] as const)))
      .map((entry) => [entry[0].pluginName, entry]),
  );
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return FUniver.newAPI(univer);
}

/** The packages' own words, and those they lack; `mergeLocales` would put one family of words in place of another. */
function chinese(): ILanguagePack {
  const words = mergeLocales(core, formatting, validation);
  const formula = words['sheets-formula'] as ILanguagePack;
  return { ...words, 'sheets-formula': { ...formula, progress: calculatingWords } };
}
