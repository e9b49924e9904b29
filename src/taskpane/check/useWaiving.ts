// Which finding is being waived, and what has been typed for it?

import { useState } from 'react';
import type { DeskMemory } from '../DeskMemory';
import type { ListedFinding } from './ListedFinding';
import { useGroundsDrafts, type GroundsDrafts } from './useGroundsDrafts';

/** The waiving under way. */
export interface Waiving {
  /** Stays until the dialog has closed: only then does it give the rest of the pane back to screen readers. */
  readonly listed: ListedFinding | null;
  readonly isOpen: boolean;
  readonly grounds: GroundsDrafts;
  readonly open: (listed: ListedFinding) => void;
  readonly close: () => void;
}

/** One at a time; drafts are kept on this machine. */
export function useWaiving(memory: DeskMemory): Waiving {
  const [listed, setListed] = useState<ListedFinding | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const grounds = useGroundsDrafts(memory, 'waiver');
  return {
    listed,
    isOpen,
    grounds,
    open: (one) => {
      setListed(one);
      setIsOpen(true);
    },
    close: () => setIsOpen(false),
  };
}
