// Excel.DataValidation with a list of allowed entries. Source: @types/office-js; a typed list is at most 255 characters long in Excel.

import type { Area } from '../../../workbook/address';
import type { HostState } from '../HostState';
import { invalidArgument } from '../protocol/ExcelError';
import type { UniverSheet } from '../univer/UniverSheet';
import type { ObjectOf } from './ExcelObject';
import type { Members } from './Members';

const LONGEST_LIST = 255;

/** What may be entered into a range. */
export const dataValidation: Members<ObjectOf<'DataValidation'>> = {
  write: {
    Rule: ({ sheet, area }, value, host) => {
      host.assertWritable(sheet);
      const list = (value as { list?: { source?: unknown } } | null)?.list;
      if (typeof list?.source !== 'string' || list.source.length > LONGEST_LIST) throw invalidArgument();
      forget(host, sheet, area);
      host.validations.push({ sheet, area, source: list.source });
      sheet.reach(area);
      const rule = host.book.api.newDataValidation().requireValueInList(list.source.split(',')).build();
      facadeRange(sheet, area).setDataValidation(rule);
    },
  },
  call: {
    Clear: ({ sheet, area }, _, host) => {
      host.assertWritable(sheet);
      if (forget(host, sheet, area)) facadeRange(sheet, area).setDataValidation(null);
      return null;
    },
  },
};

function facadeRange(sheet: UniverSheet, area: Area): ReturnType<UniverSheet['facade']['getRange']> {
  return sheet.facade.getRange(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

function forget(host: HostState, sheet: UniverSheet, area: Area): boolean {
  const before = host.validations.length;
  for (let place = before - 1; place >= 0; place -= 1) {
    const one = host.validations[place];
    if (
      one?.sheet === sheet &&
      one.area.top >= area.top &&
      one.area.bottom <= area.bottom &&
      one.area.left >= area.left &&
      one.area.right <= area.right
    )
      host.validations.splice(place, 1);
  }
  return host.validations.length < before;
}
