// What stands in the boxes when last period's words are taken over? Nothing typed goes away.

import type { EntryBox } from '../../jobs/fill';

/**
 * Blank boxes take the earlier words of their part; in a box with words the earlier ones stand before them.
 * @example quoted([{ label: '成效', body: '' }], [{ label: '成效', body: '建成8个。' }])[0].body //=> '建成8个。'
 */
export function quoted(boxes: readonly EntryBox[], earlier: readonly EntryBox[]): readonly EntryBox[] {
  const left = earlier.filter(({ body }) => body.trim() !== '');
  const taken = boxes.map((box) => {
    const at = left.findIndex(
      ({ label, parts }) => label === box.label || parts.some((part) => box.parts.includes(part)),
    );
    const words = at < 0 ? '' : (left.splice(at, 1)[0]?.body ?? '');
    return { ...box, body: joined(words, box.body) };
  });
  const rest = left.map(({ body }) => body).join('\n');
  return taken.map((box, place) => (place === 0 ? { ...box, body: joined(rest, box.body) } : box));
}

function joined(earlier: string, typed: string): string {
  if (typed.includes(earlier)) return typed;
  return [earlier, typed].filter((one) => one.trim() !== '').join('\n');
}
