// The entries of a zip, inflated on request and only up to a limit: what the directory declares is never trusted.
// Layout: APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.5.3 (zip64).
import { FileRefusal } from '../open/FileProblem';
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_RATIO, MAX_READ_BYTES, RATIO_FREE_BYTES } from '../open/limits';
import { crc32 } from './crc32';
import { pipeBytes, TooMuchOutput } from './pipeBytes';
import { findDirectory, readEntries, type ZipEntry } from './zipDirectory';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** A zip whose directory has been read and found sane. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readBytes = 0;

  /** Reads the directory. Throws `FileRefusal`: damaged, password, inflatedTooLarge. */
  constructor(private readonly bytes: Uint8Array) {
    const directory = findDirectory(bytes);
    if (!directory) throw new FileRefusal('damaged');
    if (directory.count > MAX_ENTRIES) throw new FileRefusal('inflatedTooLarge');
    const entries = readEntries(bytes, directory);
    if (!entries) throw new FileRefusal('damaged');
    this.entries = new Map(entries.map((entry) => [partKey(entry.name), entry]));
    for (const entry of entries) refuseBomb(entry);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The entry's bytes, or null when there is none. Throws `FileRefusal` when it is damaged, encrypted or too large. */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    if (entry.flags & ENCRYPTED_FLAG) throw new FileRefusal('password');
    const limit = Math.min(MAX_PART_BYTES, MAX_READ_BYTES - this.readBytes);
    const content = await inflate(this.packed(entry), entry, limit);
    this.readBytes += content.length;
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new FileRefusal('damaged');
    return content;
  }

  private packed(entry: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const { offset, packedSize } = entry;
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER)
      throw new FileRefusal('damaged');
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedSize > this.bytes.length) throw new FileRefusal('damaged');
    return this.bytes.subarray(start, start + packedSize);
  }
}

/** Part names are compared without regard to case (ECMA-376 part 2, 9.1.1.1); some writers use backslashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function refuseBomb({ size, packedSize }: ZipEntry): void {
  const isSuspect = size > RATIO_FREE_BYTES && size > packedSize * MAX_RATIO;
  if (isSuspect || size > MAX_READ_BYTES) throw new FileRefusal('inflatedTooLarge');
}

async function inflate(packed: Uint8Array, entry: ZipEntry, limit: number): Promise<Uint8Array> {
  if (entry.size > limit) throw new FileRefusal('inflatedTooLarge');
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new FileRefusal('damaged');
  try {
    // One byte more than declared is enough to see that the declaration was false.
    return await pipeBytes(packed, new DecompressionStream('deflate-raw'), Math.min(limit, entry.size));
  } catch (error) {
    throw new FileRefusal(error instanceof TooMuchOutput ? 'inflatedTooLarge' : 'damaged');
  }
}
