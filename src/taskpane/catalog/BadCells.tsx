// Cells of the sheet 参考目录 that could not be used, each with the way to it.

import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CellLink } from '../parts/CellLink';
import type { BadCell } from './CatalogView';
import { c } from './catalogWords';

const useStyles = makeStyles({
  faults: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** The sentences; the rest of the sheet is used. */
export function BadCells({ cells, onOpen }: { cells: readonly BadCell[]; onOpen: (cell: string) => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{c('problems.title', { n: cells.length })}</MessageBarTitle>
        <ul className={styles.faults}>
          {cells.map(({ cell, sentence }) => (
            <li key={sentence}>
              {sentence} {cell !== null && <CellLink cell={cell} onLocate={() => onOpen(cell)} />}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
