// One write at a time, asked for by the person: is it under way, and what went wrong with the last one?

import { useRef, useState } from 'react';
import type { TextId } from './text';
import { troubleOf, type Trouble } from './trouble';

/** The writes of a desk. */
export interface Write {
  readonly isBusy: boolean;
  /** What did not happen, and why; null after a write that worked. */
  readonly trouble: { readonly title: TextId; readonly trouble: Trouble } | null;
  /** Does the work; `title` says what did not happen when it fails. Answers whether it was done. */
  readonly run: (title: TextId, work: () => Promise<void>) => Promise<boolean>;
  /** The failed work once more. */
  readonly retry: () => void;
}

/** A second press while a write is under way does nothing. */
export function useWrite(): Write {
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Write['trouble']>(null);
  const last = useRef<(() => Promise<boolean>) | null>(null);
  const busy = useRef(false);
  const run: Write['run'] = async (title, work) => {
    if (busy.current) return false;
    busy.current = true;
    last.current = () => run(title, work);
    setIsBusy(true);
    try {
      await work();
      setTrouble(null);
      return true;
    } catch (error) {
      setTrouble({ title, trouble: troubleOf(error) });
      return false;
    } finally {
      busy.current = false;
      setIsBusy(false);
    }
  };
  return { isBusy, trouble, run, retry: () => void last.current?.() };
}
