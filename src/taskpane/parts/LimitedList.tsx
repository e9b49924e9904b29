// How do lists of thousands stay quick? Only a stretch of them is there: it grows as its end comes into sight, and moves to what is open.

import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { t } from '../text';

const step = 100;

/** Never more items at once: beyond that the far end goes. */
const most = 400;

const useStyles = makeStyles({ more: { display: 'flex', justifyContent: 'center', padding: '8px 16px' } });

export interface LimitedListProps<Item> {
  readonly items: readonly Item[];
  /** Place (from 0) of an item that must be shown; -1 for none. */
  readonly needed?: number;
  readonly render: (item: Item) => ReactNode;
}

/** The stretch from `from` up to, not including, `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Renders a stretch of the items, with a button for the hundred before and the hundred after it. */
export function LimitedList<Item>({ items, needed = -1, render }: LimitedListProps<Item>) {
  const [stretch, setStretch] = useState<Stretch>(() => around(needed, { from: 0, to: step }));
  const [last, setLast] = useState(needed);
  // Moves only when another item is wanted: who has opened one may scroll away from it.
  if (needed !== last) {
    setLast(needed);
    setStretch(around(needed, stretch));
  }
  const from = Math.min(stretch.from, Math.max(0, items.length - step));
  const to = Math.min(stretch.to, items.length);
  const rest = items.length - to;
  return (
    <>
      {from > 0 && (
        <More
          key={`before ${from}`}
          words={t('list.before', { n: Math.min(step, from), rest: from })}
          onMore={() => setStretch({ from: Math.max(0, from - step), to: Math.min(to, from - step + most) })}
        />
      )}
      {items.slice(from, to).map(render)}
      {rest > 0 && (
        <More
          key={`after ${to}`}
          isEager
          words={t('list.more', { n: Math.min(step, rest), rest })}
          onMore={() => setStretch({ from: Math.max(from, to + step - most), to: to + step })}
        />
      )}
    </>
  );
}

/** The stretch with the needed item in it: as it is, longer by the next hundred, or a new one for an item far away. */
function around(needed: number, stretch: Stretch): Stretch {
  const { from, to } = stretch;
  if (needed < 0 || (needed >= from && needed < to)) return stretch;
  if (needed >= to && needed < to + step) return { from: Math.max(from, to + step - most), to: to + step };
  const start = Math.max(0, needed - step / 2);
  return { from: start, to: start + step };
}

/** The button; an eager one presses itself when it comes into sight. */
function More({ words, isEager = false, onMore }: { words: string; isEager?: boolean; onMore: () => void }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const press = useRef(onMore);
  useEffect(() => {
    press.current = onMore;
  });
  useEffect(() => {
    if (!isEager || !place.current || typeof IntersectionObserver === 'undefined') return undefined;
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && press.current(), {
      rootMargin: '600px',
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [isEager]);
  return (
    <div ref={place} className={styles.more}>
      <Button size="small" onClick={onMore}>
        {words}
      </Button>
    </div>
  );
}
