// What does a desk lack that wants to use the add-in from this address? One line a question, in the order in which they fail.

import { fill } from '../../messages/fill';
import { doctorWords as words } from '../../messages/zh-CN/doctor';
import type { Answer } from './Answer';

/** One question: whether it is in order, and the sentence. */
export interface Examined {
  readonly isGood: boolean;
  readonly sentence: string;
}

/** What the examination needs of the machine. */
export interface Instruments {
  readonly ask: (address: string) => Promise<Answer>;
  readonly today: string;
  readonly nodeVersion: string;
}

const LEAST_NODE = [20, 19];
/** A certificate that ends within so many days is worth a word. */
const SOON_DAYS = 30;

/** Examines the address an office serves the add-in from (`https://…`, without the file). */
export async function examine(
  base: string,
  { ask, today, nodeVersion }: Instruments,
): Promise<readonly Examined[]> {
  const address = base.replace(/\/+$/, '');
  const found: Examined[] = [isNodeGood(nodeVersion)];
  const say = (isGood: boolean, sentence: string, data: Record<string, string | number> = {}): void => {
    found.push({ isGood, sentence: fill(sentence, { address, ...data }) });
  };
  if (!/^https:\/\//i.test(address)) {
    say(false, words.notHttps);
    return found;
  }
  const page = await ask(`${address}/taskpane.html`);
  if (!page.ok) {
    say(false, words.unreachable, { detail: page.detail });
    return found;
  }
  say(true, words.reachable);
  say(page.isTrusted, page.isTrusted ? words.trusted : words.untrusted);
  if (page.validUntil !== null) say(...certificateEnd(page.validUntil, today));
  say(
    page.status === 200 && page.text.includes('id="root"'),
    words[page.status === 200 ? 'page' : 'noPage'],
    {
      status: page.status,
    },
  );
  const office = officeAddress(page.text, address);
  const script = office === null ? null : await ask(office);
  const hasOffice = script?.ok === true && script.status === 200;
  say(hasOffice, hasOffice ? words.office : words.noOffice, { office: office ?? '' });
  const manifest = await ask(`${address}/manifest.xml`);
  const text = manifest.ok && manifest.status === 200 ? manifest.text : '';
  const source = /<SourceLocation DefaultValue="([^"]*)"/.exec(text)?.[1] ?? '';
  if (text === '') say(false, words.noManifest);
  else if (source !== `${address}/taskpane.html`) say(false, words.otherManifest, { source });
  else say(true, words.manifest, { version: /<Version>([^<]*)</.exec(text)?.[1] ?? '' });
  return found;
}

function isNodeGood(version: string): Examined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [least = 0, leastMinor = 0] = LEAST_NODE;
  const isGood = major > least || (major === least && minor >= leastMinor);
  return { isGood, sentence: fill(isGood ? words.node : words.oldNode, { version }) };
}

function certificateEnd(until: string, today: string): [boolean, string, Record<string, string | number>] {
  const days = Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);
  const sentence = days < 0 ? words.expired : days <= SOON_DAYS ? words.expiring : words.valid;
  return [days >= 0, sentence, { until, days }];
}

/** The page's office.js, whole; null when it names none. */
function officeAddress(page: string, address: string): string | null {
  const source = /<script[^>]+src="([^"]*office\.js)"/i.exec(page)?.[1];
  return source === undefined ? null : new URL(source, `${address}/`).href;
}
