// Which cell of the table's sheet did the person select herself? What we selected comes back as an event too, and is none of hers.

import { useEffect, useState } from 'react';
import { parseAddress } from '../workbook/address';
import type { PaneWorkbook } from './PaneWorkbook';
import type { Locate } from './useLocate';

/** The top-left cell of what is selected; a new object for every selection. */
export interface SelectedCell {
  /** Sheet row and column, from 1. */
  readonly row: number;
  readonly column: number;
}

/** The person's last selection on the sheet; null while there is none. While she types in the pane nothing is told. */
export function useSelection(
  workbook: PaneWorkbook,
  sheet: string,
  isOwn: Locate['isOwn'],
): SelectedCell | null {
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  useEffect(() => {
    const watching = workbook.watch({
      onSelection: (selection) => {
        const at = parseAddress(selection.address.replace(/^.*!/, ''));
        if (selection.sheet !== sheet || !at || isOwn(selection.sheet, at) || isTyping()) return;
        setSelected({ row: at.top, column: at.left });
      },
    });
    return () => {
      // An Excel that does not tell, or is gone, tells nothing.
      watching.then((end) => end()).catch(() => undefined);
    };
  }, [workbook, sheet, isOwn]);
  return selected;
}

function isTyping(): boolean {
  return document.hasFocus() && document.activeElement?.matches('input, textarea') === true;
}
