// How do lists of thousands stay quick? Only the lines in sight are there, each at its place; blanks of the right height stand for the rest.

import {
  Fragment,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { Blank, blank, DrawnSection } from './DrawnSection';
import { drawnBlocks } from './drawnBlocks';
import { nextStop } from './nextStop';
import { useHeights } from './useHeights';
import { useStretch } from './useStretch';
import { placedLines, type VirtualSection } from './VirtualLine';

export interface VirtualListProps {
  /** The same object as long as nothing is to look otherwise. */
  readonly sections: readonly VirtualSection[];
  /** Key of a line that comes into sight when it, or the arrangement, becomes another; null for none. */
  readonly shown: string | null;
  /** How the list is arranged. */
  readonly arrangement?: string;
}

/** Sections with their headings; one list of items for each, which tells its whole length to screen readers. ↑↓, Home and End go through all lines. */
export function VirtualList({ sections, shown, arrangement = '' }: VirtualListProps) {
  const root = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => placedLines(sections), [sections]);
  const heights = useHeights(lines);
  const { offsets } = heights;
  // The line with the focus; `isGoal` while it is still to get it.
  const [focus, setFocus] = useState<{ readonly key: string; readonly isGoal: boolean } | null>(null);
  const wanted = shown === null ? '' : `${arrangement} ${shown}`;
  const include = useMemo(() => lines.findIndex(({ key }) => key === shown), [lines, shown]);
  const stretch = useStretch(root, offsets, include, wanted);
  const elementOf = (key: string): HTMLElement | undefined =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
      (element) => element.dataset['key'] === key,
    );
  useEffect(() => {
    if (shown !== null) elementOf(shown)?.scrollIntoView({ block: 'nearest' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- who has opened a line may scroll away from it
  }, [wanted]);
  useLayoutEffect(() => {
    if (focus?.isGoal) elementOf(focus.key)?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
  }, [focus]);

  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const isOnLine = target instanceof HTMLElement && target.hasAttribute('aria-expanded');
    if (!isOnLine || altKey || ctrlKey || metaKey) return;
    const here = keyOf(event);
    const next = nextStop(
      lines,
      lines.findIndex((line) => line.key === here),
      key,
    );
    if (!next) return;
    event.preventDefault();
    setFocus({ key: next.key, isGoal: true });
  };
  const blocks = drawnBlocks(lines, stretch, focus?.key ?? null);
  return (
    <div
      ref={root}
      onKeyDown={walk}
      onFocus={(event) => {
        const key = keyOf(event);
        setFocus(key === undefined ? null : { key, isGoal: false });
      }}
      onBlur={() => setFocus((before) => (before?.isGoal ? before : null))}
    >
      {blocks.map((block, at) => (
        <Fragment key={block.section.key}>
          <Blank height={blank(offsets, blocks[at - 1]?.end ?? 0, block.begin)} />
          <DrawnSection block={block} heights={heights} />
        </Fragment>
      ))}
      <Blank height={blank(offsets, blocks.at(-1)?.end ?? 0, lines.length)} />
    </div>
  );
}

/** The line something happens in. */
function keyOf({ target }: FocusEvent | KeyboardEvent): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-key]')?.dataset['key']
    : undefined;
}
