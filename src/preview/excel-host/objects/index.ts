// Table of contents of the object model: one entry per class of Excel that the add-in uses.

import { application, internalService, workbook, workbookCreated } from './workbook';
import {
  chart,
  chartCollection,
  chartFill,
  chartLegend,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
} from './chart';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  customConditionalFormat,
} from './conditionalFormat';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './customXmlPart';
import { dataValidation } from './dataValidation';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import { border, borderCollection, fill, font, format } from './format';
import { freezePanes } from './freezePanes';
import type { Members } from './Members';
import { namedItem, namedItemCollection } from './namedItem';
import { headerFooter, headerFooterGroup, pageBreak, pageBreakCollection, pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { formatProtection, rangeFormat } from './rangeFormat';
import { setting, settingCollection } from './setting';
import { style, styleCollection } from './style';
import { table, tableCollection } from './table';
import { worksheet, worksheetCollection, worksheetProtection } from './worksheet';

const members: { readonly [K in ExcelObject['type']]: Members<ObjectOf<K>> } = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  InternalService: internalService,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  FreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  FormatProtection: formatProtection,
  Format: format,
  Fill: fill,
  Font: font,
  BorderCollection: borderCollection,
  Border: border,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  TableCollection: tableCollection,
  Table: table,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  StyleCollection: styleCollection,
  Style: style,
};

/** What the object's class can do. */
export function membersOf(object: ExcelObject): Members<never> {
  return members[object.type];
}
