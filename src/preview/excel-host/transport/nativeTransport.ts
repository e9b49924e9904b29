// Excel on Windows as office.js sees it: the `window.external` interface it talks to (dumped from @microsoft/office-js 1.1.110).

import type { WireAnswer, WireBatch } from '../protocol/wire';

/** What the transport needs of the host. */
export interface BatchRunner {
  run(batch: WireBatch): Promise<WireAnswer>;
}

/** How the simulated Excel introduces itself. */
export interface Introduction {
  /** The requirement set level, such as `1.14`. */
  readonly excelApi: string;
  readonly locale: string;
  readonly documentUrl: string;
}

/** One batch that went over the wire; bytes are UTF-8. */
export interface Trip {
  readonly batch: WireBatch;
  readonly answer: WireAnswer;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

type Callback = (answer: VariantArray | number) => void;

/** The look-alike of a VBArray that the native interface answers with. */
interface VariantArray {
  toArray(): unknown[];
  dimensions(): number;
}

const RICH_API = 93;
const NOT_SUPPORTED = 5000;
const HTTP_OK = 200;

/** The object to stand at `window.external`; every batch is told to `onTrip`. */
export function nativeTransport(
  host: BatchRunner,
  introduction: Introduction,
  onTrip: (trip: Trip) => void,
): object {
  const context = contextObject(introduction);
  return {
    GetContext: () => context,
    GetHostInfo: () => `Excel|Win32|16.01|${introduction.locale}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, parameters: unknown, answer: Callback) => {
      if (dispatchId !== RICH_API) {
        setTimeout(() => answer(variants([NOT_SUPPORTED])), 0);
        return;
      }
      const text = batchText(parameters);
      const batch = JSON.parse(text) as WireBatch;
      void host.run(batch).then((result) => {
        const reply = JSON.stringify(result);
        onTrip({ batch, answer: result, bytesSent: utf8Length(text), bytesReceived: utf8Length(reply) });
        answer(variants([0, HTTP_OK, variants([]), reply]));
      });
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: Callback) =>
      setTimeout(() => done(0), 0),
    UnregisterEvent: (_id: number, _target: string, done: Callback) => setTimeout(() => done(0), 0),
  };
}

/** Slot 4 of the 13 that office.js sends is the batch. */
function batchText(parameters: unknown): string {
  const outer = parameters as unknown[];
  const slots = (Array.isArray(outer[0]) ? outer[0] : outer) as unknown[];
  return String(slots[4]);
}

function variants(list: unknown[]): VariantArray {
  return { toArray: () => list, dimensions: () => 1 };
}

function utf8Length(text: string): number {
  return new Blob([text]).size;
}

function contextObject({ excelApi, locale, documentUrl }: Introduction): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '{duty-table}',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'preview',
    GetInstanceId: () => 'preview',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi, DialogApi: '1.2' }),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyForegroundColor: 0, bodyBackgroundColor: 16_777_215 }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
