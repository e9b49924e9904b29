// Excel.Workbook and Excel.Application, as far as the add-in asks. Source: @types/office-js.

import type { Members } from './Members';
import type { ObjectOf } from './ExcelObject';

/** The workbook. */
export const workbook: Members<ObjectOf<'Workbook'>> = {
  read: { Name: (_, host) => host.workbookName },
  go: {
    Application: () => ({ type: 'Application' }),
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    Names: () => ({ type: 'NamedItemCollection' }),
    Settings: () => ({ type: 'SettingCollection' }),
    CustomXmlParts: () => ({ type: 'CustomXmlPartCollection' }),
    Styles: () => ({ type: 'StyleCollection' }),
    Tables: () => ({ type: 'TableCollection', sheet: null }),
  },
  call: {
    // The client releases its ranges at the end of Excel.run, one call per range.
    _RemoveReference: (_, given, host) => {
      host.references.release(given.text(0));
      return null;
    },
  },
};

/** The application. */
export const application: Members<ObjectOf<'Application'>> = {
  call: {
    SuspendScreenUpdatingUntilNextSync: () => null,
    CreateWorkbook: (_, given) => ({ type: 'WorkbookCreated', base64: given.text(0) }),
  },
};

/** A workbook made beside this one (Excel.createWorkbook); it is handed on when it is opened. */
export const workbookCreated: Members<ObjectOf<'WorkbookCreated'>> = {
  id: ({ base64 }) => base64.slice(0, 40),
  call: {
    Open: ({ base64 }, _, host) => {
      host.onNewWorkbook?.(base64);
      return null;
    },
  },
};

/** Sent once by office.js itself when the first event handler is registered. */
export const internalService: Members<ObjectOf<'InternalService'>> = {
  call: { NotifyActionHandlerReady: () => null },
};
