// Reason, person and day as typed so far, by what they are about: kept on this machine until they are in the workbook.

import { useState } from 'react';
import type { DeskMemory } from '../DeskMemory';
import type { Grounds } from './GroundsDialog';

/** The typed grounds, and how they change. */
export interface GroundsDrafts {
  readonly of: (id: string) => Grounds;
  readonly change: (id: string, draft: Grounds) => void;
  /** They are in the workbook now; the person is proposed again next time. */
  readonly settled: (id: string, by: string) => void;
}

/** Under this name the desk remembers who approved last. */
const BY = 'approvedBy';

/** `kind` tells drafts of one dialog from those of another. */
export function useGroundsDrafts(memory: DeskMemory, kind: string): GroundsDrafts {
  const [typed, setTyped] = useState<Readonly<Record<string, Grounds>>>({});
  const keyOf = (id: string): string => `${kind} ${id}`;
  return {
    of: (id) =>
      typed[id] ?? kept(memory.read(keyOf(id))) ?? { reason: '', by: memory.read(BY) ?? '', until: '' },
    change: (id, draft) => {
      setTyped({ ...typed, [id]: draft });
      memory.write(keyOf(id), JSON.stringify([draft.reason, draft.by, draft.until]));
    },
    settled: (id, by) => {
      setTyped(Object.fromEntries(Object.entries(typed).filter(([one]) => one !== id)));
      memory.write(keyOf(id), null);
      memory.write(BY, by);
    },
  };
}

function kept(text: string | null): Grounds | null {
  if (text === null) return null;
  try {
    const [reason, by, until] = JSON.parse(text) as readonly unknown[];
    const isWhole = [reason, by, until].every((one) => typeof one === 'string');
    return isWhole ? ({ reason, by, until } as Grounds) : null;
  } catch {
    return null;
  }
}
