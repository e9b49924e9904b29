// The entries of a zip, inflated on request and only up to a limit: what the directory declares is never trusted.
import {
  ERR_INVALID_UNCOMPRESSED_SIZE,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js';
import { FileRefusal } from '../open/FileProblem';
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_RATIO, MAX_READ_BYTES, RATIO_FREE_BYTES } from '../open/limits';

/** People's files come from many writers: only what cannot be read is refused, but every checksum must fit. */
const OPTIONS = { strictness: 'tolerant', checkCrc32: true, useWebWorkers: false } as const;

/** A zip whose directory has been read and found sane. */
export class ZipArchive {
  private readBytes = 0;

  private constructor(private readonly entries: ReadonlyMap<string, FileEntry>) {}

  /** Reads the directory. Rejects with `FileRefusal`: damaged, inflatedTooLarge. */
  static async open(bytes: Uint8Array): Promise<ZipArchive> {
    const entries = new Map<string, FileEntry>();
    let count = 0;
    try {
      for await (const entry of new ZipReader(new Uint8ArrayReader(bytes), OPTIONS).getEntriesGenerator()) {
        if (++count > MAX_ENTRIES) throw new FileRefusal('inflatedTooLarge');
        if (entry.directory) continue;
        refuseBomb(entry);
        entries.set(partKey(entry.filename), entry);
      }
    } catch (error) {
      throw error instanceof FileRefusal ? error : new FileRefusal('damaged');
    }
    return new ZipArchive(entries);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Names as the writer spelled them, with forward slashes. */
  get names(): readonly string[] {
    return [...this.entries.values()].map(({ filename }) =>
      filename.replaceAll('\\', '/').replace(/^\//, ''),
    );
  }

  /** The entry's bytes, or null when there is none. Rejects with `FileRefusal`: damaged, password, inflatedTooLarge. */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    if (entry.encrypted) throw new FileRefusal('password');
    const limit = Math.min(MAX_PART_BYTES, MAX_READ_BYTES - this.readBytes);
    if (entry.uncompressedSize > limit) throw new FileRefusal('inflatedTooLarge');
    const content = await inflate(entry);
    this.readBytes += content.length;
    return content;
  }
}

/** Part names are compared without regard to case (ECMA-376 part 2, 9.1.1.1); some writers use backslashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function refuseBomb({ uncompressedSize: size, compressedSize }: FileEntry): void {
  const isSuspect = size > RATIO_FREE_BYTES && size > compressedSize * MAX_RATIO;
  if (isSuspect || size > MAX_READ_BYTES) throw new FileRefusal('inflatedTooLarge');
}

/** The library stops as soon as more comes out than the entry declares. */
async function inflate(entry: FileEntry): Promise<Uint8Array> {
  try {
    return await entry.getData(new Uint8ArrayWriter());
  } catch (error) {
    const isTooLong = error instanceof Error && error.message === ERR_INVALID_UNCOMPRESSED_SIZE;
    throw new FileRefusal(isTooLong ? 'inflatedTooLarge' : 'damaged');
  }
}
