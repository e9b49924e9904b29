// A part that the core fetches and one that the pane fetches by itself never share a name: webpack would put both into one file,
// and as the pane can ask for it before the core is there, everything the core's part needs would be written into it, and into all it fetches, a second time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../../src');

/** Names of the parts fetched by the scripts whose path fits. */
function partsOf(isAsked: (file: string) => boolean): Set<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /\.tsx?$/.test(file) && isAsked(file.replaceAll('\\', '/')))
    .map((file) => readFileSync(join(src, file), 'utf8'));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/webpackChunkName: "(\w+)"/g)].map(([, name]) => name ?? '')),
  );
}

test('parts of the core and parts of the pane have names of their own', () => {
  const ofPane = partsOf((file) => file.startsWith('taskpane/') && !file.startsWith('taskpane/core/'));
  const ofCore = partsOf(
    (file) => file.startsWith('taskpane/core/') || /^(?:rules|jobs|table|language|catalog)\//.test(file),
  );
  expect(ofPane.size).toBeGreaterThan(10);
  expect(ofCore.size).toBeGreaterThan(10);
  expect([...ofCore].filter((name) => ofPane.has(name))).toEqual([]);
});
