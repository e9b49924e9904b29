// Packs named parts into a zip: the same parts give the same bytes, because every entry carries the same day.
// Layout: APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end record).
import { joinBytes } from '../joinBytes';
import { crc32 } from './crc32';
import { pipeBytes } from './pipeBytes';

/** One file inside the package; `name` is ASCII with forward slashes. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1980-01-01 00:00, the earliest day the format knows. */
const FIXED_DATE = 0x0021;
const DEFLATE = 8;

/**
 * A zip archive of the parts, in their order, each deflated.
 * @example await writeZip([{ name: 'a.txt', bytes: new Uint8Array([65]) }]) //=> Uint8Array beginning with 'PK'
 */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const packed = await pipeBytes(part.bytes, new CompressionStream('deflate-raw'));
    const facts = entryFacts(part.bytes, packed, name);
    const header = record(0x04034b50, [u16(20), ...facts, u16(0), name]);
    local.push(header, packed);
    const tail = [u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), name];
    central.push(record(0x02014b50, [u16(20), u16(20), ...facts, ...tail]));
    offset += header.length + packed.length;
  }
  const directory = joinBytes(central);
  const count = u16(parts.length);
  const end = record(0x06054b50, [u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)]);
  return joinBytes([...local, directory, end]);
}

function entryFacts(bytes: Uint8Array, packed: Uint8Array, name: Uint8Array): Uint8Array[] {
  const sizes = [u32(crc32(bytes)), u32(packed.length), u32(bytes.length)];
  return [u16(0), u16(DEFLATE), u16(0), u16(FIXED_DATE), ...sizes, u16(name.length)];
}

function record(signature: number, fields: readonly Uint8Array[]): Uint8Array {
  return joinBytes([u32(signature), ...fields]);
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
}
