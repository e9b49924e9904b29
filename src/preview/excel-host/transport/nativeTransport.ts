// Excel on Windows as office.js sees it: the `window.external` interface it talks to (dumped from @microsoft/office-js 1.1.110).

import type { HostEvent } from '../EventBoard';
import type { Ribbon } from '../Ribbon';
import { DocumentCopies } from './documentCopy';
import { DELAY_FOR_CELL_EDIT, type HostReply, type HostRequest } from '../protocol/HostReply';

/** What a transport needs of the host. */
export interface HostBehind {
  readonly options: { readonly name: string; readonly excelApi: string; readonly allowsLogging?: boolean };
  /** Absent = the host has no files to hand over. */
  readonly copies: DocumentCopies | undefined;
  readonly ribbon: Ribbon;
  readonly listeners: Set<(event: HostEvent) => void>;
  take(request: HostRequest): Promise<HostReply>;
}

type Callback = (answer: VariantArray | number) => void;
type EventHandler = (id: number, message: VariantArray) => void;

/** The look-alike of a VBArray that the native interface answers with. */
interface VariantArray {
  toArray(): unknown[];
  dimensions(): number;
}

const RICH_API = 93;
const RICH_API_MESSAGE = 33;
const RIBBON_COMMAND = 39;
const COMMAND_COMPLETED = 94;
const DIALOG = 10;
/** Kind of a message that is an event. */
const EVENT_MESSAGE = 65_536;
const NOT_SUPPORTED = 5000;
const HTTP_OK = 200;
const LOCALE = 'zh-CN';

/** The object to stand at `window.external`. */
export function nativeTransport(host: HostBehind): object {
  const context = contextObject(host.options);
  const logs = host.options.allowsLogging === true;
  return {
    GetContext: () => context,
    GetHostInfo: () => `Excel|Win32|16.01|${LOCALE}|||${logs ? '' : 'disableLogging'}|0`,
    GetLoggingAllowed: () => logs,
    Execute: (dispatchId: number, parameters: unknown, answer: Callback) => {
      if (host.copies && DocumentCopies.knows(dispatchId)) {
        void host.copies
          .answer(dispatchId, parameters as readonly unknown[])
          .then((answered) => setTimeout(() => answer(variants([...answered])), 0));
        return;
      }
      if (dispatchId === COMMAND_COMPLETED) {
        const [id] = (parameters as readonly unknown[]).flat();
        host.ribbon.completed(String(id));
        setTimeout(() => answer(variants([0])), 0);
        return;
      }
      if (dispatchId !== RICH_API) {
        setTimeout(() => answer(variants([NOT_SUPPORTED])), 0);
        return;
      }
      void host.take(requestOf(parameters)).then((reply) => {
        if (reply.kind === 'refused') answer(variants([reply.code]));
        else answer(variants([0, HTTP_OK, variants([]), reply.text]));
      });
    },
    RegisterEvent: (id: number, target: string, handler: EventHandler, done: Callback) => {
      const push = (values: readonly unknown[]): void => handler(id, variants([...values]));
      if (id === RIBBON_COMMAND) host.ribbon.listen(push);
      if (id === DIALOG) host.ribbon.opened(target, push);
      if (id === RICH_API_MESSAGE) host.listeners.add((event) => handler(id, eventMessage(event)));
      setTimeout(() => done(0), 0);
    },
    UnregisterEvent: (_id: number, _target: string, done: Callback) => setTimeout(() => done(0), 0),
  };
}

/** Slot 4 of the 13 that office.js sends is the batch, slot 6 its flags. */
function requestOf(parameters: unknown): HostRequest {
  const outer = parameters as unknown[];
  const slots = (Array.isArray(outer[0]) ? outer[0] : outer) as unknown[];
  return { text: String(slots[4]), waits: (Number(slots[6]) & DELAY_FOR_CELL_EDIT) !== 0 };
}

function eventMessage({ type, target, args }: HostEvent): VariantArray {
  return variants([variants([EVENT_MESSAGE, type, target, JSON.stringify(args), '1', false])]);
}

function variants(list: unknown[]): VariantArray {
  return { toArray: () => list, dimensions: () => 1 };
}

function contextObject({ excelApi, name }: HostBehind['options']): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '{duty-table}',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => LOCALE,
    GetAppDataLocale: () => LOCALE,
    GetDocUrl: () => name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'preview',
    GetInstanceId: () => 'preview',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(excelApi)),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyForegroundColor: 0, bodyBackgroundColor: 16_777_215 }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

/** Requirement sets the host says it has; with DelayForCellEdit office.js passes that wish on. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return { ExcelApi: excelApi, DialogApi: '1.2', DelayForCellEdit: '1.1' };
}
