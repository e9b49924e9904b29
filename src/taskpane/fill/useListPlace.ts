// Where is the person in her list: which tab, which task is chosen, which one is open? The sheet's selection chooses too.

import { useEffect, useRef, useState } from 'react';
import type { MyTask } from '../../jobs/fill';
import type { SelectedCell } from '../useSelection';
import type { TaskTab } from './MyTasks';

/** Milliseconds of rest before a walk through the list moves the sheet. */
const WALK_RESTS = 150;

/** The place, and the ways to another one. */
export interface ListPlace {
  /** Null until the person presses one. */
  readonly tab: TaskTab | null;
  /** Index of the chosen task. */
  readonly chosen: number | null;
  /** Index of the task whose form is open. */
  readonly opened: number | null;
  /** The chosen task's button takes the focus: a form was just left. */
  readonly isNext: boolean;
  readonly show: (tab: TaskTab) => void;
  /** By the arrow keys the sheet follows after a rest. */
  readonly choose: (task: MyTask, isWalk: boolean) => void;
  readonly open: (task: MyTask) => void;
  /** The form is left; `next` is chosen in its stead. */
  readonly leave: (next?: MyTask) => void;
  /** Another unit: its own list from the beginning. */
  readonly restart: () => void;
}

/** `onLocate` shows a task in the sheet. */
export function useListPlace(
  all: readonly MyTask[],
  selected: SelectedCell | null,
  onLocate: (task: MyTask) => void,
): ListPlace {
  const [tab, setTab] = useState<TaskTab | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [isNext, setIsNext] = useState(false);
  const walk = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(walk.current), []);

  const [pointed, setPointed] = useState(selected);
  if (selected !== pointed) {
    setPointed(selected);
    const meant = opened === null && all.find(({ task }) => task.row === selected?.row);
    if (meant) {
      setChosen(meant.task.index);
      setIsNext(false);
    }
  }
  return {
    tab,
    chosen,
    opened,
    isNext,
    show: (next) => {
      setTab(next);
      setIsNext(false);
    },
    choose: (one, isWalk) => {
      setChosen(one.task.index);
      setIsNext(false);
      window.clearTimeout(walk.current);
      walk.current = window.setTimeout(() => onLocate(one), isWalk ? WALK_RESTS : 0);
    },
    open: (one) => {
      window.clearTimeout(walk.current);
      setChosen(one.task.index);
      setOpened(one.task.index);
      setIsNext(false);
      onLocate(one);
    },
    leave: (next) => {
      setOpened(null);
      if (next) setChosen(next.task.index);
      setIsNext(true);
    },
    restart: () => {
      setTab(null);
      setChosen(null);
    },
  };
}
