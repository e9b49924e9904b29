// Which lines of a long list are in sight, with some to spare above and below?

import { useEffect, useState, type RefObject } from 'react';
import { lineAt } from './useHeights';

/** Pixels that are drawn beyond what is in sight, and how few of them may be left before more is drawn. */
const SPARE = 900;
const FEW = 300;

/** Lines from `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Pixels from the list's top. */
interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** The stretch; `include` is the index of a line that must be in it once (-1 for none), told apart by `wanted`. */
export function useStretch(
  root: RefObject<HTMLElement | null>,
  offsets: Float64Array,
  include: number,
  wanted: string,
): Stretch {
  const [drawn, setDrawn] = useState<Sight>(() => around({ top: 0, bottom: window.innerHeight }));
  const [last, setLast] = useState('');
  if (wanted !== last) {
    setLast(wanted);
    const top = offsets[include] ?? 0;
    const bottom = offsets[include + 1] ?? top;
    const isThere = top >= drawn.top && bottom <= drawn.bottom;
    if (include >= 0 && !isThere) setDrawn(around({ top, bottom: top + window.innerHeight }));
  }
  useEffect(() => {
    const look = (): void => {
      const place = root.current?.getBoundingClientRect();
      if (!place) return;
      const sight = { top: -place.top, bottom: window.innerHeight - place.top };
      const end = offsets[offsets.length - 1] ?? 0;
      setDrawn((before) => {
        const isEnough =
          before.top <= Math.max(0, sight.top - FEW) && before.bottom >= Math.min(end, sight.bottom + FEW);
        return isEnough ? before : around(sight);
      });
    };
    // Heights that turned out otherwise than thought may have moved what is in sight.
    const frame = requestAnimationFrame(look);
    // Whatever scrolls: the pane's body, or on low screens the whole pane.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [root, offsets]);
  return { from: lineAt(offsets, drawn.top), to: lineAt(offsets, drawn.bottom) + 1 };
}

function around({ top, bottom }: Sight): Sight {
  return { top: top - SPARE, bottom: bottom + SPARE };
}
