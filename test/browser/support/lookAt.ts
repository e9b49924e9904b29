// One state of the pane looked at as a person may: light, dark, contrast and at 200 %. A picture of each is kept; axe and the words are asked.

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Preview } from './Preview';

const ROOT = path.resolve(__dirname, '../../..');
const PICTURES = path.join(ROOT, 'screenshots/walks');
const AXE = readFileSync(require.resolve('axe-core'), 'utf8');
mkdirSync(PICTURES, { recursive: true });

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** At this width every theme is looked at, at others the light one alone. */
const NARROW = 320;

/** What is wrong in this state; an empty list when nothing is. */
export async function lookAt(preview: Preview, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [theme, media] of Object.entries(themes)) {
    if (theme !== 'light' && preview.width !== NARROW) continue;
    await preview.page.emulateMedia(media);
    await settle(preview);
    await photograph(preview, `${name}-${preview.width}${theme === 'light' ? '' : `-${theme}`}`);
    wrong.push(...(await violations(preview)).map((one) => `${name} ${theme}: ${one}`));
  }
  await preview.page.emulateMedia(themes.light);
  const narrow = await preview.frame.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  if (narrow > 0) wrong.push(`${name}: ${narrow} px too wide`);
  const words = await strangeWords(preview);
  return [...wrong, ...words.map((one) => `${name}: ${one}`)];
}

/** The same state at 200 %: the page has half the width and height in its own pixels, and its media queries see that. */
export async function zoomed(preview: Preview, name: string): Promise<string[]> {
  const style = `document.getElementById('pane').style.cssText`;
  const { width, height } = (await preview.page.locator('#pane').boundingBox()) ?? { width: 0, height: 0 };
  const half = `flex:none;align-self:flex-start;width:${width / 2}px;height:${height / 2}px`;
  await preview.page.evaluate(`void (${style} = '${half}')`);
  await settle(preview);
  await photograph(preview, `${name}-${preview.width}-zoom`);
  const wide = await preview.frame.evaluate<number>(
    `Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('body *')].filter((one) => getComputedStyle(one).overflowX === 'auto').map((one) => one.scrollWidth - one.clientWidth + innerWidth)) - innerWidth`,
  );
  await preview.page.evaluate(`void (${style} = '')`);
  await settle(preview);
  return wide > 0 ? [`${name} at 200 %: ${wide} px too wide`] : [];
}

/** The pane alone, into screenshots/walks; the manual's pictures are chosen from there (manualPictures.mjs). */
async function photograph(preview: Preview, name: string): Promise<void> {
  await preview.page
    .locator('#pane')
    .screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
}

/** Two frames and the end of every transition. */
async function settle({ frame }: Preview): Promise<void> {
  await frame.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`);
  await frame.evaluate(
    `Promise.allSettled(document.getAnimations().filter((one) => one.effect.getComputedTiming().iterations !== Infinity).map((one) => one.finished)).then(() => null)`,
  );
}

/** Fluent's own stops that hand the focus on at once are no part of the pane. */
async function violations({ frame }: Preview): Promise<string[]> {
  if (!(await frame.evaluate<boolean>('Boolean(window.axe)'))) await frame.evaluate(AXE);
  return frame.evaluate<string[]>(
    `axe.run({ exclude: '[data-tabster-dummy]' }, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 160))))`,
  );
}

/** Latin letters and inner words in what is shown or read aloud. Cells, paper sizes, keys, file names and Excel itself are no English. */
async function strangeWords({ frame }: Preview): Promise<string[]> {
  const texts = await frame.evaluate<string[]>(`[
    ...document.body.innerText.split('\\n'),
    ...[...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')].flatMap((one) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? '')),
  ]`);
  return [...new Set(texts)].filter((text) =>
    /[A-Za-z]{2,}|undefined|NaN|\[object|[{}<>_]|!/.test(text.replace(ALLOWED, '')),
  );
}

/** Cells, content prints and catalog versions, papers, keys, files, the host's own name, and what the table itself prints. */
const ALLOWED =
  /Excel|Word|Ctrl\+C|\.xlsx|\.docx|\.txt|\.json|\.png|内容指纹[0-9A-Fa-f ]+|目录[\w.-]+|\bA[34]\b|\b[A-Z]{1,2}\d{1,3}\b|\bDIP\b|\bDRG\b|\bCHS-DRG\b|\bMDT\b/g;
