// One own form: its cells with what stands there now and what is filled in, and a box to leave the form out.

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../messages/fill';
import { ownFormWords as words } from '../../messages/zh-CN/ownForms';
import type { OwnForm } from '../core/planOwnForms';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellLink } from '../parts/CellLink';
import { LimitedList } from '../parts/LimitedList';
import { t } from './summaryWords';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export interface FormCellsProps {
  readonly form: OwnForm;
  readonly isChosen: boolean;
  readonly onFlip: () => void;
  readonly onLocate: (cell: string) => void;
}

/** The form's name with its box, and the cells. */
export function FormCells({ form: { name, cells }, isChosen, onFlip, onLocate }: FormCellsProps) {
  const styles = useStyles();
  const title = fill(words.form, { name, n: cells.length });
  return (
    <section aria-label={title}>
      <Checkbox checked={isChosen} onChange={onFlip} label={<span className={styles.name}>{title}</span>} />
      <ul className={styles.list}>
        <LimitedList
          items={cells}
          render={({ edit: { cell }, before, after }) => (
            <li key={cell} className={styles.row}>
              <BeforeAfter before={before} after={after} names={[t('text.now'), words.to]} />
              <CellLink cell={cell} onLocate={() => onLocate(cell)} />
            </li>
          )}
        />
      </ul>
    </section>
  );
}
