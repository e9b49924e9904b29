// What a file says about itself; nothing it says makes reading fail.

import { readFileSync } from 'node:fs';
import { readProperties } from '../../../../src/workbook/file';
import { writeZip } from '../../../../src/workbook/file/zip/writeZip';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const CORE =
  '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>2022-10-08T02:11:00Z</dcterms:modified></cp:coreProperties>';
const CUSTOM =
  '<Properties xmlns="p" xmlns:vt="v"><property name="责任分工_单位"><vt:lpwstr>区财政局 &amp; 其他</vt:lpwstr></property><property name="空"><vt:lpwstr/></property></Properties>';

test('when it was saved and its custom properties', async () => {
  const file = await writeZip([
    { name: 'docProps/core.xml', bytes: bytes(CORE) },
    { name: 'docProps/custom.xml', bytes: bytes(CUSTOM) },
  ]);
  expect(await readProperties(file)).toEqual({
    modified: '2022-10-08T02:11:00Z',
    custom: { 责任分工_单位: '区财政局 & 其他', 空: '' },
  });
});

test.each([
  ['a workbook without', new Uint8Array(readFileSync('seeds/000-shapotou.xlsx'))],
  ['no zip', bytes('没有')],
])('%s: nothing is known', async (_, file) => {
  expect(await readProperties(file)).toEqual({ modified: null, custom: {} });
});

test('a broken part is as good as none', async () => {
  const file = await writeZip([{ name: 'docProps/core.xml', bytes: bytes('<a><b></a>') }]);
  expect(await readProperties(file)).toEqual({ modified: null, custom: {} });
});
