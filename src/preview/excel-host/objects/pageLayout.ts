// Excel.PageLayout and page breaks: recorded, Univer does not print. Source: @types/office-js.

import type { HostState } from '../HostState';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { areaOfText } from './areaOfText';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';

type PageObject = Extract<ExcelObject, { sheet: unknown }> & ObjectOf<'PageLayout' | 'HeaderFooter'>;

/** Print set-up of a sheet. */
export const pageLayout: Members<ObjectOf<'PageLayout'>> = {
  write: {
    ...recorded(['Orientation', 'PaperSize'], 'string'),
    ...recorded(['CenterHorizontally', 'CenterVertically', 'BlackAndWhite'], 'boolean'),
    // Either a scale of 10 to 400 percent or a number of pages ("PageLayoutZoomOptions").
    Zoom: ({ sheet }, value, host) => {
      const zoom = value as { scale?: unknown; horizontalFitToPages?: unknown } | null;
      if (!zoom || (zoom.scale !== undefined && zoom.horizontalFitToPages !== undefined))
        throw invalidArgument();
      if (typeof zoom.scale === 'number' && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument();
      host.page(sheet).set('Zoom', value);
    },
  },
  go: { HeadersFooters: ({ sheet }) => ({ type: 'HeaderFooterGroup', sheet }) },
  call: {
    SetPrintMargins: ({ sheet }, given, host) => {
      if (!['Points', 'Inches', 'Centimeters'].includes(given.text(0))) throw invalidArgument();
      host.page(sheet).set('Margins', { unit: given.text(0), ...given.record(1) });
      return null;
    },
    SetPrintTitleRows: ({ sheet }, given, host) => recordArea(host, sheet, 'TitleRows', given.text(0)),
    SetPrintArea: ({ sheet }, given, host) => recordArea(host, sheet, 'PrintArea', given.text(0)),
  },
};

/** Headers and footers. */
export const headerFooterGroup: Members<ObjectOf<'HeaderFooterGroup'>> = {
  go: { DefaultForAllPages: ({ sheet }) => ({ type: 'HeaderFooter', sheet }) },
};

/** Texts at the page's edge. */
export const headerFooter: Members<ObjectOf<'HeaderFooter'>> = {
  write: recorded(
    ['LeftFooter', 'CenterFooter', 'RightFooter', 'LeftHeader', 'CenterHeader', 'RightHeader'],
    'string',
  ),
};

/** Manual breaks between rows; Excel takes at most 1,026 of them. */
export const pageBreakCollection: Members<ObjectOf<'PageBreakCollection'>> = {
  call: {
    Add: ({ sheet }, given, host) => {
      const breaks = (host.page(sheet).get('Breaks') as number[] | undefined) ?? [];
      if (breaks.length >= 1_026) throw new ExcelError('InvalidOperation', 'Too many page breaks.', 400);
      host.page(sheet).set('Breaks', [...breaks, areaOfText(given.text(0)).top]);
      return { type: 'PageBreak' };
    },
    RemovePageBreaks: ({ sheet }, _, host) => {
      host.page(sheet).delete('Breaks');
      return null;
    },
  },
};

/** One break; nothing is asked of it. */
export const pageBreak: Members<ObjectOf<'PageBreak'>> = {};

function recorded(names: readonly string[], kind: 'string' | 'boolean') {
  return Object.fromEntries(
    names.map((name) => [
      name,
      ({ sheet }: PageObject, value: unknown, host: HostState): void => {
        if (typeof value !== kind) throw invalidArgument();
        host.page(sheet).set(name, value);
      },
    ]),
  );
}

function recordArea(host: HostState, sheet: PageObject['sheet'], name: string, address: string): null {
  host.page(sheet).set(name, areaOfText(address));
  return null;
}
