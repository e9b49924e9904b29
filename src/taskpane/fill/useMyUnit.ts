// Whose tasks are these? The person's unit, remembered on this machine.

import { useState } from 'react';
import type { DeskMemory } from '../DeskMemory';
import type { FillTable } from './useFill';

/** A unit of the table. */
export type FillUnit = FillTable['units'][number];

/** Under this name the desk remembers the person's unit. */
const UNIT = 'unit';

/** The unit, and how it is chosen. */
export interface MyUnit {
  /** Null when nobody chose one, or the table does not name it. */
  readonly unit: FillUnit | null;
  readonly isChoosing: boolean;
  readonly change: () => void;
  readonly choose: (key: string) => void;
}

/** A unit is known by any of its names in the table. */
export function useMyUnit(memory: DeskMemory, units: readonly FillUnit[]): MyUnit {
  const [mine, setMine] = useState(() => memory.read(UNIT));
  const [isChoosing, setIsChoosing] = useState(false);
  const unit = units.find(({ name, names }) => name === mine || names.includes(mine ?? '')) ?? null;
  return {
    unit,
    isChoosing,
    change: () => setIsChoosing(true),
    choose: (key) => {
      const name = units.find((one) => one.key === key)?.name ?? null;
      memory.write(UNIT, name);
      setMine(name);
      setIsChoosing(false);
    },
  };
}
