// Sends bytes through a platform stream (deflate, inflate) and collects what comes out, stopping at a limit.
import { joinBytes } from '../joinBytes';

/** The stream gave more than the caller allows; nothing of it is kept. */
export class TooMuchOutput extends Error {}

/**
 * Everything the transform makes of the bytes. Rejects with `TooMuchOutput` as soon as more than `limit` bytes came
 * out, and with the transform's own error on damaged input.
 * @example await pipeBytes(packed, new DecompressionStream('deflate-raw'), 1_000_000)
 */
export async function pipeBytes(
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const writer = transform.writable.getWriter();
  const fed = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  fed.catch(() => undefined); // the reading side reports the same error
  const reader = (transform.readable as ReadableStream<Uint8Array>).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      void reader.cancel().catch(() => undefined);
      throw new TooMuchOutput();
    }
    pieces.push(next.value);
  }
  await fed;
  return joinBytes(pieces);
}
