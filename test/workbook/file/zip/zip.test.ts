import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../../src/workbook/file/zip/crc32';
import { writeZip } from '../../../../src/workbook/file/zip/writeZip';
import { ZipArchive } from '../../../../src/workbook/file/zip/ZipArchive';

test('the checksum of the standard’s example', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('parts come out as they went in', async () => {
  const parts = fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[a-z]{1,8}$/), bytes: fc.uint8Array() }),
    { selector: ({ name }) => name },
  );
  await fc.assert(
    fc.asyncProperty(parts, async (written) => {
      const archive = new ZipArchive(await writeZip(written));
      for (const { name, bytes } of written) expect(await archive.read(name)).toEqual(bytes);
    }),
    { numRuns: 30 },
  );
});

test('names are found without regard to case and slashes', async () => {
  const archive = new ZipArchive(await writeZip([{ name: 'XL\\Workbook.xml', bytes: Uint8Array.of(1) }]));
  expect([await archive.read('/xl/workbook.xml'), await archive.read('xl/other.xml')]).toEqual([
    Uint8Array.of(1),
    null,
  ]);
});

test('bytes in front of the archive and a comment behind it do no harm', async () => {
  const zip = await writeZip([{ name: 'a', bytes: Uint8Array.of(7) }]);
  const commented = Uint8Array.from([...zip.slice(0, -2), 3, 0, 1, 2, 3]);
  expect(await new ZipArchive(Uint8Array.from([9, 9, 9, ...commented])).read('a')).toEqual(Uint8Array.of(7));
});

test('node’s own inflate reads what was packed', async () => {
  const zip = await writeZip([{ name: 'a', bytes: new TextEncoder().encode('责任分工'.repeat(50)) }]);
  expect(inflateRawSync(zip.subarray(31)).toString()).toBe('责任分工'.repeat(50));
});
