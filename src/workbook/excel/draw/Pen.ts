// How much is waiting to be sent? Excel on the web takes 5 MB at once; we send what has come to 1 MB.

/** Longest batch, in bytes of UTF-8. */
const ENOUGH = 960_000;
/** What one call costs beside its texts: action, path and their numbers. */
const CALL = 170;

/** Counts calls and texts, and sends them in batches under 1 MB. */
export class Pen {
  private waiting = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Sends what is waiting when these calls and texts would make the batch too long. */
  async reserve(bytes: number, calls = 1): Promise<void> {
    const cost = bytes + calls * CALL;
    if (this.waiting > 0 && this.waiting + cost > ENOUGH) await this.send();
    this.waiting += cost;
  }

  async send(): Promise<void> {
    this.waiting = 0;
    await this.context.sync();
  }
}

/** Bytes of a value in a batch. */
export function bytesOf(value: unknown): number {
  if (typeof value !== 'string') return 8;
  let bytes = value.length + 3;
  for (let place = 0; place < value.length; place += 1) if (value.charCodeAt(place) > 0x7f) bytes += 2;
  return bytes;
}
