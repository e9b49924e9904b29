// Packs named parts into a zip: the same parts give the same bytes, because every entry carries the same day.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** One file inside the package; `name` is ASCII with forward slashes. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1980-01-01 00:00, the earliest day the format knows; nothing beside it that an older reader might not know. */
const OPTIONS = {
  rawLastModDate: 0x00210000,
  extendedTimestamp: false,
  dataDescriptor: false,
  msDosCompatible: true,
  externalFileAttributes: 0,
  versionMadeBy: 20,
  useWebWorkers: false,
} as const;

/**
 * A zip archive of the parts, in their order, each deflated.
 * @example await writeZip([{ name: 'a.txt', bytes: new Uint8Array([65]) }]) //=> Uint8Array beginning with 'PK'
 */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), OPTIONS);
  for (const { name, bytes } of parts) await zip.add(name, new Uint8ArrayReader(bytes));
  return zip.close();
}
