// Is manifest.xml one that Excel takes? Microsoft's own validator asks a service on the internet; this one needs none.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Order the schema demands of OfficeApp's children. */
const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const LONGEST = { DisplayName: 125, Description: 250, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const ICON_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * Faults of a manifest, one sentence each; `iconFile` gives the file behind an icon's address, or null when it is not to be looked at.
 * @param {string} xml
 * @param {(url: string) => string | null} iconFile
 * @returns {string[]}
 */
export function manifestFaults(xml, iconFile) {
  const faults = [];
  const say = (isFault, sentence) => isFault && faults.push(sentence);
  const first = (name) => new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  const attribute = (name) => new RegExp(`<${name}\\s[^>]*DefaultValue="([^"]*)"`).exec(xml)?.[1] ?? '';

  const found = topLevel(xml).map((name) => ORDER.indexOf(name));
  say(found.includes(-1), `unknown element: ${topLevel(xml).find((name) => !ORDER.includes(name))}`);
  say(
    found.some((place, at) => at > 0 && place < found[at - 1]),
    'elements of OfficeApp are out of order',
  );
  say(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(first('Id')), 'Id is no GUID');
  say(!/^\d+(\.\d+){3}$/.test(first('Version')), 'Version does not have four parts');
  say(first('DefaultLocale') !== 'zh-CN', 'DefaultLocale is not zh-CN');
  for (const name of ['DisplayName', 'Description']) {
    say(attribute(name) === '', `${name} is missing`);
    say(attribute(name).length > LONGEST[name], `${name} is too long`);
  }
  for (const [, url] of xml.matchAll(/"(https?:\/\/[^"]*)"/g))
    say(
      url.startsWith('http:') && !url.startsWith('http://schemas.') && !url.startsWith('http://www.w3.org/'),
      `not https: ${url}`,
    );
  say(
    !/<Set Name="ExcelApi"/.test(xml) || !/DefaultMinVersion="1\.1"/.test(xml),
    'Requirements must ask for ExcelApi 1.1',
  );
  for (const [, id] of xml.matchAll(/resid="([^"]*)"/g))
    say(!new RegExp(`<bt:(?:Image|Url|String) id="${id}"`).test(xml), `resid without resource: ${id}`);
  for (const [, id] of xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]*)"/g)) {
    say(!xml.includes(`resid="${id}"`), `resource nobody names: ${id}`);
    say(id.length > 32, `id longer than 32 characters: ${id}`);
  }
  for (const section of ['bt:ShortStrings', 'bt:LongStrings']) {
    const text = new RegExp(`<${section}>([\\s\\S]*?)</${section}>`).exec(xml)?.[1] ?? '';
    for (const [, value] of text.matchAll(/Value="([^"]*)"/g))
      say(value.length > LONGEST[section], `too long for ${section}: ${value}`);
  }
  for (const [, group] of xml.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)) {
    const sizes = [...group.matchAll(/size="(\d+)"/g)].map(([, size]) => size).join();
    say(sizes !== '16,32,80', `icon sizes ${sizes} instead of 16,32,80`);
  }
  for (const { url, size } of icons(xml)) {
    const file = iconFile(url);
    if (file === null) continue;
    const width = existsSync(file) ? pngWidth(file) : null;
    say(
      width !== size,
      `${url}: ${width === null ? 'no such icon' : `${width} pixels wide`}, ${size} wanted`,
    );
  }
  return faults;
}

function topLevel(xml) {
  const names = [];
  let depth = 0;
  for (const [, closing, name, , selfClosing] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s[^>]*?)?)(\/?)>/g,
  )) {
    if (closing) depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!selfClosing) depth += 1;
    }
  }
  return names;
}

function icons(xml) {
  const top = Object.entries(ICON_SIZES).map(([name, size]) => ({
    size,
    url: new RegExp(`<${name} DefaultValue="([^"]*)"`).exec(xml)?.[1] ?? '',
  }));
  const sizes = new Map(
    [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, id]) => [id, Number(size)]),
  );
  const ribbon = [...xml.matchAll(/<bt:Image id="([^"]*)" DefaultValue="([^"]*)"/g)].map(([, id, url]) => ({
    size: sizes.get(id),
    url,
  }));
  return [...top, ...ribbon];
}

/** A PNG tells its width in bytes 16 to 19. */
function pngWidth(file) {
  return readFileSync(file).readUInt32BE(16);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(process.argv[2] ?? path.join(root, 'manifest.xml'));
  const faults = manifestFaults(readFileSync(file, 'utf8'), (url) =>
    path.join(root, 'assets', path.basename(url)),
  );
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `${path.basename(file)} is sound` : `${faults.length} faults`);
  process.exit(faults.length === 0 ? 0 : 1);
}
