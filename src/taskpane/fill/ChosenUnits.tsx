// Which units stand in the cell, and which of them go? Each is a chip that takes itself out.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { UnitCell } from '../../jobs/fill';
import { useProse } from '../parts/useProse';
import { f } from './fillWords';
import { isUnknown } from './UnitChips';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: '6px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  unknown: { border: `1px dashed ${tokens.colorStatusWarningForeground3}` },
});

export interface ChosenUnitsProps {
  readonly cell: UnitCell;
  /** Places of units that were taken out. */
  readonly gone: ReadonlySet<number>;
  readonly added: readonly string[];
  readonly onGone: (gone: ReadonlySet<number>) => void;
  readonly onAdded: (added: readonly string[]) => void;
}

/** The chips: those of the cell that stay, then those that were put in. */
export function ChosenUnits({ cell, gone, added, onGone, onAdded }: ChosenUnitsProps) {
  const styles = useStyles();
  const prose = useProse();
  const kept = [...cell.units.entries()].filter(([place]) => !gone.has(place));
  const n = kept.length + added.length;
  const chip = (name: string, isKnown: boolean, onRemove: () => void) => (
    <li key={name}>
      <Button
        size="small"
        className={mergeClasses(styles.chip, !isKnown && styles.unknown)}
        iconPosition="after"
        icon={<Dismiss16Regular />}
        aria-label={f('cell.remove', { name: isKnown ? name : `${name} ${f('cell.unknown')}` })}
        onClick={onRemove}
      >
        {!isKnown && <QuestionCircle16Regular aria-hidden />}
        {name}
        {!isKnown && ` ${f('cell.unknown')}`}
      </Button>
    </li>
  );
  return (
    <section>
      <h3 className={prose.label}>{f('cell.now', { n })}</h3>
      {n === 0 && <p className={prose.faint}>{f('cell.none')}</p>}
      <ul className={styles.chips}>
        {kept.map(([place, unit]) =>
          chip(unit.clean, !isUnknown(unit), () => onGone(new Set([...gone, place]))),
        )}
        {added.map((name) => chip(name, true, () => onAdded(added.filter((one) => one !== name))))}
      </ul>
    </section>
  );
}
