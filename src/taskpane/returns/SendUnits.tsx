// To which units does the table go? Ticked together, or opened one by one.

import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useProse } from '../parts/useProse';
import { r } from './returnsWords';
import type { SendableUnit } from './sendableUnits';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: '40px',
  },
  box: { marginLeft: '-8px' },
  word: { color: tokens.colorNeutralForeground1 },
  note: { display: 'block' },
  open: { flexShrink: 0 },
});

export interface SendUnitsProps {
  readonly units: readonly SendableUnit[];
  /** Those that are ticked. */
  readonly chosen: readonly SendableUnit[];
  /** Names of those whose workbook was opened or saved. */
  readonly sent: readonly string[];
  readonly isOff: boolean;
  readonly onTick: (ticked: Readonly<Record<string, boolean>>) => void;
  readonly onOpen: (unit: string) => void;
}

/** The list of units. */
export function SendUnits({ units, chosen, sent, isOff, onTick, onOpen }: SendUnitsProps) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <section>
      <div className={styles.top}>
        <h3 className={prose.heading}>{r('out.units', { n: chosen.length, all: units.length })}</h3>
        <Link as="button" onClick={() => onTick(ticks(units, chosen.length < units.length))}>
          {r(chosen.length < units.length ? 'out.tick' : 'out.untick')}
        </Link>
      </div>
      <ul className={styles.list}>
        {units.map(({ name, tasks, lead, why }) => (
          <li key={name} className={styles.row}>
            <Checkbox
              className={styles.box}
              checked={chosen.some((one) => one.name === name)}
              label={
                <>
                  <span className={styles.word}>{name}</span>
                  <span className={mergeClasses(prose.faint, styles.note)}>
                    {sent.includes(name) && r('out.sent')}
                    {why ?? (lead > 0 ? r('unit.lead', { n: tasks, lead }) : r('tasks', { n: tasks }))}
                  </span>
                </>
              }
              onChange={(_, { checked }) => onTick({ [name]: checked === true })}
            />
            <Button
              size="small"
              className={styles.open}
              aria-label={r(sent.includes(name) ? 'out.again.unit' : 'out.open.unit', {
                unit: name,
              })}
              disabledFocusable={isOff}
              onClick={() => !isOff && onOpen(name)}
            >
              {r(sent.includes(name) ? 'out.again' : 'out.open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ticks(units: readonly SendableUnit[], isTicked: boolean): Readonly<Record<string, boolean>> {
  return Object.fromEntries(units.map(({ name }) => [name, isTicked]));
}
