// Where is it? A cell's address as a quiet link: one press selects the cell in the sheet.

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { t } from '../text';

const useStyles = makeStyles({
  root: {
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    minWidth: '28px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
});

/** A link named 定位到H20. */
export function CellLink({ cell, onLocate }: { cell: string; onLocate: () => void }) {
  return (
    <Link as="button" className={useStyles().root} aria-label={t('cell.locate', { cell })} onClick={onLocate}>
      {cell}
    </Link>
  );
}
