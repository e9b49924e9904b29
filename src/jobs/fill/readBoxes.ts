// Which parts does a written entry have? Its own headings are kept as printed, so that writing it back changes nothing.

import { partHeading } from '../../language/progress/partHeading';
import type { ProgressPart } from '../../language/progress';
import { normalForm } from '../../language/text';
import type { EntryBox } from './EntryBox';

const MARK =
  '(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\\d{1,2}[）).．、]|[●◆■★▲])?[ \\t\\u3000]*';
const WORDS = '[\\u4e00-\\u9fff、/]{2,16}';
const HEADING = new RegExp(
  `(^|[\\n。；;！!？?])([\\s\\u3000]*)(${MARK}(?:[【\\[〔〖<《「『](${WORDS})[】\\]〕〗>》」』][ ]*[：:]?|(${WORDS})[ ]*[：:]))`,
  'g',
);

/**
 * The parts of an entry in printed order; words before the first heading, and an entry without headings, are a box without one.
 * @example readBoxes('主要做法：印发方案。\n成效：建成12个。').map(({ label }) => label) //=> ['主要做法', '成效']
 */
export function readBoxes(text: string): readonly EntryBox[] {
  const found = headingsIn(text);
  const first = found[0]?.from ?? text.length;
  const opening = text.slice(0, first).trim();
  const boxes = found.map(({ label, heading, parts, to }, place): EntryBox => {
    const end = found[place + 1]?.from ?? text.length;
    return { label, heading, parts, body: text.slice(to, end).trim() };
  });
  return opening === '' ? boxes : [{ label: '', heading: '', parts: [], body: opening }, ...boxes];
}

/**
 * Parts that a heading names; none when it is no heading of an entry.
 * @example partsNamed('存在的困难') //=> ['problem']
 */
export function partsNamed(words: string): readonly ProgressPart[] {
  const plain = normalForm(words).text;
  const known = partHeading(`${plain}:`);
  return known !== null && known.length === plain.length + 1 ? known.parts : [];
}

interface FoundHeading {
  readonly label: string;
  readonly heading: string;
  readonly parts: readonly ProgressPart[];
  readonly from: number;
  readonly to: number;
}

function headingsIn(text: string): readonly FoundHeading[] {
  const found: FoundHeading[] = [];
  for (const match of text.matchAll(HEADING)) {
    const [whole, before = '', blank = '', heading = '', bracketed, plain] = match;
    const label = bracketed ?? plain ?? '';
    const parts = partsNamed(label);
    if (parts.length === 0) continue;
    const from = match.index + before.length + blank.length;
    found.push({ label, heading, parts, from, to: match.index + whole.length });
  }
  return found;
}
