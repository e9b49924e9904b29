// Finds and reads a zip's central directory; damaged ones give null, nothing throws.

/** Where the central directory lies. */
export interface ZipDirectory {
  readonly offset: number;
  readonly count: number;
  /** Bytes in front of the archive, by which all its offsets are off. */
  readonly shift: number;
}

/** What the directory says of one entry. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const MAX_COMMENT = 0xffff;
const SEE_ZIP64 = 0xffffffff;

/** The central directory, or null when the archive has no end record or a false one. */
export function findDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count === 0xffff || offset === SEE_ZIP64) return findDirectory64(view, at);
    const shift = at - size - offset;
    if (shift >= 0) return { offset: offset + shift, count, shift };
  }
  return null;
}

/** All entries, or null when the directory is cut short. */
export function readEntries(bytes: Uint8Array, directory: ZipDirectory): ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let read = 0; read < directory.count; read++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
    const [size, packedSize, offset] = wideNumbers(
      extra,
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
    );
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: size ?? 0,
      packedSize: packedSize ?? 0,
      offset: (offset ?? 0) + directory.shift,
    });
    at = next;
  }
  return entries;
}

function findDirectory64(view: DataView, end: number): ZipDirectory | null {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  const count = Number(view.getBigUint64(at + 32, true));
  return { count, offset: Number(view.getBigUint64(at + 48, true)), shift: 0 };
}

/** Numbers too large for their field stand in the zip64 extra field, in the order of the fields concerned. */
function wideNumbers(extra: DataView, narrow: readonly number[]): number[] {
  let at = 0;
  while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== 1)
    at += 4 + extra.getUint16(at + 2, true);
  at += 4;
  return narrow.map((number) => {
    if (number !== SEE_ZIP64 || at + 8 > extra.byteLength) return number;
    at += 8;
    return Number(extra.getBigUint64(at - 8, true));
  });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
