// The unmodified office.js of the npm package, in jsdom, talking to the simulated Excel.

import { ExcelHost } from '../../src/preview/excel-host';
import { runOffice } from './officeScripts';
import { startUniver } from './univer';

afterAll(() => closeBefore?.());

type WorkbookData = Parameters<typeof startUniver>[0];

let current: ExcelHost | undefined;
let opened = 0;
let closeBefore: (() => void) | undefined;
let ready: Promise<unknown> | undefined;

/** A simulated Excel with this workbook; the one before it in the same test file is left behind. */
export async function openInExcel(
  data: WorkbookData,
  excelApi = '1.14',
  file?: () => Uint8Array,
): Promise<ExcelHost> {
  closeBefore?.();
  opened += 1;
  // Univer keeps results by workbook id beyond the life of an instance.
  const { api, workbook, dispose } = startUniver({ ...data, id: `book${opened}` });
  closeBefore = dispose;
  const host = new ExcelHost(api, workbook, {
    name: 'D:\\责任分工.xlsx',
    excelApi,
    ...(file ? { file } : {}),
  });
  current = host;
  // office.js registers once for the life of the page: what it registered with an earlier workbook holds for this one.
  for (const given of registrations) native(host).RegisterEvent(...given);
  ready ??= loadOffice();
  await ready;
  return host;
}

interface Native extends Record<string, unknown> {
  readonly Execute: (...given: unknown[]) => void;
  readonly RegisterEvent: (...given: unknown[]) => void;
}

const registrations: unknown[][] = [];
const DIALOG = 10;

function native(host: ExcelHost): Native {
  return host.external() as Native;
}

function loadOffice(): Promise<unknown> {
  const now = (): Native => {
    if (!current) throw new Error('no workbook');
    return native(current);
  };
  const external: Native = {
    ...now(),
    Execute: (...given) => now().Execute(...given),
    RegisterEvent: (...given) => {
      // A dialog belongs to the workbook it was opened from.
      if (given[0] !== DIALOG) registrations.push(given);
      now().RegisterEvent(...given);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return runOffice();
}
