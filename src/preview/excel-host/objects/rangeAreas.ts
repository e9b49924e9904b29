// Excel.RangeAreas: several rectangles at once. Source: @types/office-js.

import { fullAddress } from './areaOfText';
import type { ObjectOf } from './ExcelObject';
import type { Members } from './Members';

/** Several areas of one sheet. */
export const rangeAreas: Members<ObjectOf<'RangeAreas'>> = {
  kept: true,
  read: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
  },
  go: {
    Areas: ({ sheet, areas }) => ({ type: 'RangeCollection', sheet, areas }),
    ConditionalFormats: ({ sheet, areas }) => ({ type: 'ConditionalFormatCollection', sheet, areas }),
  },
  call: {
    // "the used areas of individual rectangular ranges in the RangeAreas object"
    GetUsedRangeAreasOrNullObject: ({ sheet, areas }, given) => {
      const used = sheet.usedWithin(areas, given.flag(0)).filter((area) => area !== null);
      return used.length > 0 ? { type: 'RangeAreas', sheet, areas: used } : null;
    },
  },
};

/** Its areas as ranges. */
export const rangeCollection: Members<ObjectOf<'RangeCollection'>> = {
  items: ({ sheet, areas }) => areas.map((area) => ({ type: 'Range', sheet, area })),
};
