// One section of a long list as it is drawn: its heading always, of its lines those in sight, blanks for the rest.

import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { DrawnBlock } from './drawnBlocks';
import type { Heights } from './useHeights';
import type { PlacedLine, VirtualLine } from './VirtualLine';

const useStyles = makeStyles({
  head: { position: 'sticky', top: '-1px', zIndex: 1 },
  // What comes into sight stands below the heading that stays.
  line: { scrollMarginTop: '34px', scrollMarginBottom: '8px' },
});

/** Its heading stays in sight as long as the section does. Every line tells its place among all of the section. */
export function DrawnSection({
  block: { section, begin, end, lines },
  heights: { offsets, watch },
}: {
  readonly block: DrawnBlock;
  readonly heights: Heights;
}) {
  const styles = useStyles();
  const { head, title } = section;
  const items = lines.filter(({ place }) => place > 0);
  const first = begin + (head ? 1 : 0);
  return (
    <section aria-label={title}>
      {head && (
        <div className={head.isStop ? styles.head : undefined} data-key={head.key} ref={watch}>
          <Drawn line={head} />
        </div>
      )}
      {section.lines.length > 0 && (
        <div role="list" aria-label={title}>
          {items.map((line, at) => (
            <Item
              key={line.key}
              line={line}
              of={section.lines.length}
              blank={blank(offsets, (items[at - 1]?.index ?? first - 1) + 1, line.index)}
              watch={watch}
            />
          ))}
          <Blank height={blank(offsets, (items.at(-1)?.index ?? first - 1) + 1, end)} />
        </div>
      )}
    </section>
  );
}

interface ItemProps {
  readonly line: PlacedLine;
  readonly of: number;
  /** Pixels of the lines before it that are not drawn. */
  readonly blank: number;
  readonly watch: Heights['watch'];
}

function Item({ line, of, blank: before, watch }: ItemProps) {
  const styles = useStyles();
  return (
    <>
      <Blank height={before} />
      <div
        role="listitem"
        className={styles.line}
        aria-setsize={of}
        aria-posinset={line.place}
        data-key={line.key}
        ref={watch}
      >
        <Drawn line={line.line} />
      </div>
    </>
  );
}

/** Drawn once: scrolling alone changes nothing in it. */
const Drawn = memo(function Drawn({ line }: { readonly line: VirtualLine }) {
  return line.render();
});

/** Never what the browser holds on to while heights above change. */
export function Blank({ height }: { readonly height: number }) {
  return height > 0 ? <div aria-hidden style={{ height, overflowAnchor: 'none' }} /> : null;
}

/**
 * Height of the lines from `from` up to, not including, `to`.
 * @example blank(Float64Array.of(0, 40, 100), 0, 2) //=> 100
 */
export function blank(offsets: Float64Array, from: number, to: number): number {
  return (offsets[to] ?? 0) - (offsets[from] ?? 0);
}
