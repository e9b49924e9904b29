// ↑↓ go from line to line of a list that opens, Home and End to the first and last; keys with a modifier and letters are left alone.

import type { KeyboardEvent } from 'react';

/** A list's handler of keys: its lines are the buttons that say whether they are open. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
  if (!target.hasAttribute('aria-expanded')) return;
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('button[aria-expanded]')];
  const place = lines.indexOf(target);
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(place + 1, lines.length - 1),
    ArrowUp: Math.max(place - 1, 0),
    Home: 0,
    End: lines.length - 1,
  };
  const goal = goals[key];
  if (goal === undefined) return;
  event.preventDefault();
  lines[goal]?.focus();
}
