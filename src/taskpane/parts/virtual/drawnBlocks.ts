// Which lines of which sections are drawn?

import type { PlacedLine, VirtualSection } from './VirtualLine';

/** Drawn lines of one section; it stretches from `begin` up to, not including, `end` in the whole list. */
export interface DrawnBlock {
  readonly section: VirtualSection;
  readonly begin: number;
  readonly end: number;
  readonly lines: readonly PlacedLine[];
}

/** The lines of the stretch, and `also` wherever it stands: the line with the focus must not go while its neighbours scroll by. */
export function drawnBlocks(
  lines: readonly PlacedLine[],
  { from, to }: { readonly from: number; readonly to: number },
  also: string | null,
): readonly DrawnBlock[] {
  const drawn = lines.slice(from, to);
  const away = also === null ? undefined : lines.find(({ key }) => key === also);
  if (away && away.index < from) drawn.unshift(away);
  if (away && away.index >= to) drawn.push(away);
  const blocks: (DrawnBlock & { readonly lines: PlacedLine[] })[] = [];
  for (const line of drawn) {
    const { section, index, place } = line;
    const last = blocks.at(-1);
    if (last?.section === section) last.lines.push(line);
    else {
      const heads = section.head ? 1 : 0;
      const begin = index - place + 1 - heads;
      blocks.push({ section, begin, end: begin + heads + section.lines.length, lines: [line] });
    }
  }
  return blocks;
}
