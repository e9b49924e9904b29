// When does typed text count? After 200 ms of rest, and never while an input method is still composing characters.

import { useEffect, useRef, useState } from 'react';

const rest = 200;

/** What stands in the box, and the events that change it. */
export interface Typed {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly startComposing: () => void;
  readonly endComposing: (value: string) => void;
}

/** Hands the text on once the person rests; an emptied box at once. */
export function useTyped(settled: string, onSettled: (value: string) => void): Typed {
  const [value, setValue] = useState(settled);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (next: string): void => {
    clearTimeout(timer.current);
    if (isComposing.current) return;
    timer.current = setTimeout(() => onSettled(next.trim()), next === '' ? 0 : rest);
  };
  return {
    value,
    change: (next) => {
      setValue(next);
      settle(next);
    },
    startComposing: () => {
      isComposing.current = true;
    },
    endComposing: (next) => {
      isComposing.current = false;
      settle(next);
    },
  };
}
