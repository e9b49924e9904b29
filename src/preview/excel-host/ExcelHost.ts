// The simulated Excel: takes the batches of the real office.js, one after the other, and keeps a record of them.

import type { FUniver } from './univer/facades';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { brokenOff, Disturbances, NATIVE, type Disturbance } from './Disturbance';
import type { HostEvent } from './EventBoard';
import { HostState } from './HostState';
import type { HostReply, HostRequest, Trip } from './protocol/HostReply';
import { Ribbon } from './Ribbon';
import { runBatch } from './protocol/runBatch';
import type { WireAnswer, WireBatch } from './protocol/wire';
import { isHousekeeping, isWriting } from './protocol/kindOfBatch';
import { DocumentCopies } from './transport/documentCopy';
import { nativeTransport } from './transport/nativeTransport';
import { UniverBook } from './univer/UniverBook';
import type { ReferencedTable } from './univer/structuredReferences';

/** "Excel on the web has a payload size limit for requests and responses of 5MB" (Office Add-ins documentation, resource limits). */
const MOST_BYTES = 5_000_000;

/** How the host introduces itself. */
export interface HostOptions {
  readonly name: string;
  /** Newest requirement set, such as `1.14`: members of newer ones are answered with ApiNotFound. */
  readonly excelApi: string;
  /** Excel's own logging is switched on: office.js then loads its telemetry script. */
  readonly allowsLogging?: boolean;
  /** The workbook as a file, for `getFileAsync`; absent = the host has no files. */
  readonly file?: () => Uint8Array | Promise<Uint8Array>;
  /** Told of every workbook the add-in opens beside this one, as base64. */
  readonly onNewWorkbook?: (base64: string) => void;
}

/**
 * A simulated Excel over one workbook of the embedded spreadsheet.
 * @example new ExcelHost(api, workbook, { name: '责任分工.xlsx', excelApi: '1.14' }).external()
 */
export class ExcelHost {
  readonly state: HostState;
  readonly trips: Trip[] = [];
  readonly ribbon = new Ribbon();
  /** Copies of the document that were asked for. */
  readonly copies: DocumentCopies | undefined;
  /** Told of events the add-in registered for; each transport listens. */
  readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly disturbances = new Disturbances();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    api: FUniver,
    workbook: FWorkbook,
    readonly options: HostOptions,
  ) {
    this.copies = options.file && new DocumentCopies(options.file);
    const book = new UniverBook(api, workbook, () => this.referencedTables());
    this.state = new HostState(book, options.name, Number(options.excelApi.split('.')[1]));
    this.state.onNewWorkbook = options.onNewWorkbook;
  }

  /** Members asked for that this host does not know. */
  get unknown(): readonly string[] {
    return this.state.unknown;
  }

  /** Disturbs the add-in's next batch, or the one after so many others. */
  disturb(what: Disturbance, after = 0): void {
    this.disturbances.add(what, after);
  }

  /** Ends every disturbance. */
  calm(): void {
    this.disturbances.end();
  }

  /** Runs a batch after those before it. */
  take(request: HostRequest): Promise<HostReply> {
    const result = this.queue.then(() => this.reply(request));
    this.queue = result;
    return result;
  }

  /** The object for `window.external`. */
  external(): object {
    return nativeTransport(this);
  }

  /** Trips the add-in asked for: without the library's own. */
  userTrips(): Trip[] {
    return this.trips.filter(({ batch }) => !isHousekeeping(batch));
  }

  /** Trips that changed anything in the workbook. */
  writingTrips(): Trip[] {
    return this.trips.filter(({ batch }) => isWriting(batch));
  }

  /** Tells the add-in what has happened since, as far as it asked. */
  tell(): void {
    for (const event of this.state.events.take()) for (const listener of this.listeners) listener(event);
  }

  private async reply({ text, waits }: HostRequest): Promise<HostReply> {
    const batch = JSON.parse(text) as WireBatch;
    const bytesSent = utf8Length(text);
    if (bytesSent > MOST_BYTES) return { kind: 'refused', code: NATIVE.requestTooLarge };
    const disturbance = isHousekeeping(batch) ? null : this.disturbances.next();
    if (disturbance?.kind === 'busy' || disturbance?.kind === 'sessionLost')
      return { kind: 'refused', code: NATIVE[disturbance.kind] };
    const answer = await this.answer(batch, disturbance, waits);
    const reply = JSON.stringify(answer);
    const bytesReceived = utf8Length(reply);
    this.trips.push({ batch, answer, bytesSent, bytesReceived });
    setTimeout(() => this.tell(), 0);
    if (bytesReceived > MOST_BYTES) return { kind: 'refused', code: NATIVE.answerTooLarge };
    return { kind: 'answer', text: reply };
  }

  private async answer(
    batch: WireBatch,
    disturbance: Disturbance | null,
    waits: boolean,
  ): Promise<WireAnswer> {
    if (disturbance?.kind === 'editing' && !waits) return failure('InvalidOperationInCellEditMode', 0);
    if (disturbance?.kind === 'editing' || disturbance?.kind === 'slow')
      await pause(disturbance.milliseconds);
    if (disturbance?.kind === 'coAuthor') disturbance.act();
    if (disturbance?.kind === 'breaks') {
      const begun = brokenOff(batch, disturbance);
      const { Results } = await runBatch(begun, this.state);
      return { ...failure(disturbance.code, begun.Actions.length), Results };
    }
    return runBatch(batch, this.state);
  }

  private referencedTables(): ReferencedTable[] {
    return this.state.tables.map(({ name, sheet, area }) => ({
      name,
      sheetName: sheet.name,
      area,
      columns: (sheet.values({ ...area, bottom: area.top })[0] ?? []).map(String),
    }));
  }
}

function failure(Code: string, ActionIndex: number): WireAnswer {
  const Message = 'The operation could not be completed.';
  return { Results: [], Error: { Code, Message, HttpStatusCode: 500, ActionIndex, Location: '' } };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
