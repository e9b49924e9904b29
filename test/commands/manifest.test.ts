// The offline validator finds what Excel would reject: one fault planted at a time, and what it says of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));

/** What it says of a manifest. */
function faultsOf(xml: string): string {
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, xml);
  try {
    return execFileSync(process.execPath, ['scripts/validate-manifest.mjs', file], {
      cwd: ROOT,
      stdio: 'pipe',
    }).toString();
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

test('ours is sound', () => {
  expect(faultsOf(MANIFEST)).toBe('manifest.xml is sound\n');
});

test.each<[string, (xml: string) => string, RegExp]>([
  ['an id that is none', (xml) => xml.replace(/<Id>[^<]*/, '<Id>1234'), /Id is no GUID/],
  ['a version of three parts', (xml) => xml.replace(/<Version>[^<]*/, '<Version>1.0.0'), /four parts/],
  [
    'another language first',
    (xml) => xml.replace('>zh-CN</DefaultLocale>', '>en-US</DefaultLocale>'),
    /DefaultLocale/,
  ],
  [
    'an address without https',
    (xml) => xml.replace('DefaultValue="https://', 'DefaultValue="http://'),
    /not https/,
  ],
  [
    'elements out of order',
    (xml) => xml.replace(/(<Version>.*?<\/Version>)(\s*)(<ProviderName>.*?<\/ProviderName>)/s, '$3$2$1'),
    /out of order/,
  ],
  [
    'a name that is too long',
    (xml) => xml.replace(/(<DisplayName DefaultValue=")/, `$1${'长'.repeat(126)}`),
    /DisplayName is too long/,
  ],
  [
    'a resource that is not there',
    (xml) => xml.replace(/resid="[^"]*"/, 'resid="nothing"'),
    /resid without resource: nothing/,
  ],
  ['a missing icon size', (xml) => xml.replace(/<bt:Image size="80"[^>]*>/, ''), /icon sizes/],
  ['no requirement', (xml) => xml.replace('<Set Name="ExcelApi"', '<Set Name="WordApi"'), /ExcelApi 1\.1/],
])('%s', (_, plant, said) => {
  const planted = plant(MANIFEST);
  expect(planted).not.toBe(MANIFEST);
  expect(faultsOf(planted)).toMatch(said);
});
