import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { writeZip } from '../../../../src/workbook/file/zip/writeZip';
import { ZipArchive } from '../../../../src/workbook/file/zip/ZipArchive';

test('parts come out as they went in', async () => {
  const parts = fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[a-z]{1,8}$/), bytes: fc.uint8Array() }),
    { selector: ({ name }) => name },
  );
  await fc.assert(
    fc.asyncProperty(parts, async (written) => {
      const archive = await ZipArchive.open(await writeZip(written));
      for (const { name, bytes } of written) expect(await archive.read(name)).toEqual(bytes);
    }),
    { numRuns: 30 },
  );
}, 30_000);

test('names are found without regard to case and slashes', async () => {
  const archive = await ZipArchive.open(
    await writeZip([{ name: 'XL\\Workbook.xml', bytes: Uint8Array.of(1) }]),
  );
  expect([await archive.read('/xl/workbook.xml'), await archive.read('xl/other.xml')]).toEqual([
    Uint8Array.of(1),
    null,
  ]);
});

test('bytes in front of the archive and a comment behind it do no harm', async () => {
  const zip = await writeZip([{ name: 'a', bytes: Uint8Array.of(7) }]);
  const commented = Uint8Array.from([...zip.slice(0, -2), 3, 0, 1, 2, 3]);
  const archive = await ZipArchive.open(Uint8Array.from([9, 9, 9, ...commented]));
  expect(await archive.read('a')).toEqual(Uint8Array.of(7));
});

test('node’s own inflate reads what was packed', async () => {
  const zip = await writeZip([{ name: 'a', bytes: new TextEncoder().encode('责任分工'.repeat(50)) }]);
  expect(inflateRawSync(zip.subarray(31)).toString()).toBe('责任分工'.repeat(50));
});

test('every entry carries the first day the format knows, and no extra field', async () => {
  const zip = await writeZip([{ name: 'a', bytes: Uint8Array.of(1) }]);
  const header = new DataView(zip.buffer, zip.byteOffset);
  expect([header.getUint32(10, true), header.getUint16(28, true)]).toEqual([0x00210000, 0]);
});

test('a small part that really holds 64 MB is stopped near its declared size', async () => {
  const zip = await writeZip([{ name: 'a', bytes: new Uint8Array(64_000_000) }]);
  const view = new DataView(zip.buffer, zip.byteOffset);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + 24, 1_000, true);
  const archive = await ZipArchive.open(zip);
  const before = process.memoryUsage().arrayBuffers;
  await expect(archive.read('a')).rejects.toMatchObject({ id: 'inflatedTooLarge' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16_000_000);
});
