// The objects a batch can reach, one plain record per class of Excel's object model; what each can do stands in its own file.

import type { Area } from '../../../workbook/address';
import type { Chart, ConditionalFormat, FormatBag, HostTable } from '../HostState';
import type { UniverSheet } from '../univer/UniverSheet';

/** Any object of the model, told apart by the name of its Excel class. */
export type ExcelObject =
  | { readonly type: 'Workbook' }
  | { readonly type: 'Application' }
  | { readonly type: 'WorkbookCreated'; readonly base64: string }
  | { readonly type: 'InternalService' }
  | { readonly type: 'WorksheetCollection' }
  | { readonly type: 'Worksheet'; readonly sheet: UniverSheet }
  | { readonly type: 'WorksheetProtection'; readonly sheet: UniverSheet }
  | { readonly type: 'FreezePanes'; readonly sheet: UniverSheet }
  | { readonly type: 'PageLayout'; readonly sheet: UniverSheet }
  | { readonly type: 'HeaderFooterGroup'; readonly sheet: UniverSheet }
  | { readonly type: 'HeaderFooter'; readonly sheet: UniverSheet }
  | { readonly type: 'PageBreakCollection'; readonly sheet: UniverSheet }
  | { readonly type: 'PageBreak' }
  | { readonly type: 'Range'; readonly sheet: UniverSheet; readonly area: Area }
  | { readonly type: 'RangeAreas'; readonly sheet: UniverSheet; readonly areas: readonly Area[] }
  | { readonly type: 'RangeCollection'; readonly sheet: UniverSheet; readonly areas: readonly Area[] }
  | { readonly type: 'RangeFormat'; readonly sheet: UniverSheet; readonly area: Area }
  | { readonly type: 'FormatProtection'; readonly sheet: UniverSheet; readonly area: Area }
  | { readonly type: 'Format'; readonly format: FormatBag }
  | { readonly type: 'Fill'; readonly format: FormatBag }
  | { readonly type: 'Font'; readonly format: FormatBag }
  | { readonly type: 'BorderCollection'; readonly format: FormatBag }
  | { readonly type: 'Border'; readonly format: FormatBag; readonly side: string }
  | { readonly type: 'DataValidation'; readonly sheet: UniverSheet; readonly area: Area }
  | {
      readonly type: 'ConditionalFormatCollection';
      readonly sheet: UniverSheet;
      readonly areas: readonly Area[];
    }
  | { readonly type: 'ConditionalFormat'; readonly rule: ConditionalFormat }
  | { readonly type: 'CustomConditionalFormat'; readonly rule: ConditionalFormat }
  | { readonly type: 'ConditionalFormatRule'; readonly rule: ConditionalFormat }
  | { readonly type: 'TableCollection'; readonly sheet: UniverSheet | null }
  | { readonly type: 'Table'; readonly table: HostTable }
  | { readonly type: 'ChartCollection'; readonly sheet: UniverSheet }
  | { readonly type: 'Chart'; readonly chart: Chart }
  | { readonly type: 'ChartTitle'; readonly chart: Chart }
  | { readonly type: 'ChartLegend'; readonly chart: Chart }
  | { readonly type: 'ChartSeriesCollection'; readonly chart: Chart }
  | { readonly type: 'ChartSeries'; readonly chart: Chart; readonly place: number }
  | { readonly type: 'ChartSeriesFormat'; readonly chart: Chart; readonly place: number }
  | { readonly type: 'ChartFill'; readonly chart: Chart; readonly place: number }
  | { readonly type: 'NamedItemCollection' }
  | { readonly type: 'NamedItem'; readonly name: string }
  | { readonly type: 'SettingCollection' }
  | { readonly type: 'Setting'; readonly key: string }
  | { readonly type: 'CustomXmlPartCollection' }
  | { readonly type: 'CustomXmlPartScopedCollection'; readonly namespace: string }
  | { readonly type: 'CustomXmlPart'; readonly id: string }
  | { readonly type: 'StyleCollection' }
  | { readonly type: 'Style'; readonly name: string };

/** The record of one class. */
export type ObjectOf<K extends ExcelObject['type']> = Extract<ExcelObject, { type: K }>;
