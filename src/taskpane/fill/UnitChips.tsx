// Which units stand in the cell the person selected? Chips; to be edited in a draft only. (design picture 52)

import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import type { TableState } from '../../jobs/CheckReport';
import type { UnitCell } from '../../jobs/fill';
import { useProse } from '../parts/useProse';
import { f } from './fillWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  unknown: { border: `1px dashed ${tokens.colorStatusWarningForeground3}` },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});

export interface UnitChipsProps {
  readonly cell: UnitCell;
  /** Null while the person has not said. */
  readonly state: TableState | null;
  readonly onEdit: () => void;
  /** The person says that the table is a draft. */
  readonly onDraft: () => void;
}

/** The cell's units, and what can be done about them. */
export function UnitChips({ cell, state, onEdit, onDraft }: UnitChipsProps) {
  const styles = useStyles();
  const prose = useProse();
  const title = f('cell.units', { cell: cell.cell, heading: cell.heading, n: cell.units.length });
  return (
    <section className={styles.root} aria-label={title}>
      <h3 className={prose.label}>{title}</h3>
      {cell.units.length > 0 ? (
        <ul className={styles.chips}>
          {cell.units.map((unit) => (
            <li key={unit.start} className={mergeClasses(styles.chip, isUnknown(unit) && styles.unknown)}>
              {isUnknown(unit) && <QuestionCircle16Regular aria-hidden />}
              {unit.clean}
              {isUnknown(unit) && <span className={prose.faint}>{f('cell.unknown')}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p className={prose.faint}>{f('cell.none')}</p>
      )}
      <div className={styles.foot}>
        {state === 'draft' && (
          <Button size="small" onClick={onEdit}>
            {f('cell.edit')}
          </Button>
        )}
        {state !== 'draft' && (
          <span className={prose.faint}>{f(state === 'issued' ? 'cell.issued' : 'cell.unsaid')}</span>
        )}
        {state === null && (
          <Link as="button" onClick={onDraft}>
            {f('cell.draft')}
          </Link>
        )}
      </div>
    </section>
  );
}

/** A name nobody knows, or one with a slip in it. */
export function isUnknown({ match }: UnitCell['units'][number]): boolean {
  return match === 'unknown' || match === 'typo';
}
