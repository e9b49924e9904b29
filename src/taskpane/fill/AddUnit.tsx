// Which unit of the catalog comes into the cell? Found by name, short name or initials.

import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useProse } from '../parts/useProse';
import { f } from './fillWords';
import type { FillTable } from './useFill';

const useStyles = makeStyles({
  found: { margin: '6px 0 0', padding: 0, listStyleType: 'none' },
  input: { width: '100%', minWidth: 0 },
  row: {
    width: '100%',
    maxWidth: 'none',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '6px 8px',
  },
  also: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** As many as one can take in. */
const SHOWN = 8;

export interface AddUnitProps {
  readonly table: FillTable;
  /** Names that stand in the cell. */
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** The list narrows with what is typed, also while an input method is composing; only a press adds. */
export function AddUnit({ table: { jobs, at }, taken, onAdd }: AddUnitProps) {
  const styles = useStyles();
  const prose = useProse();
  const [typed, setTyped] = useState('');
  const { table, catalog } = at.opened;
  const units = useMemo(() => jobs.pickableUnits(table, catalog), [jobs, table, catalog]);
  const fit = jobs.findUnits(units, typed).filter(({ names }) => !names.some((name) => taken.includes(name)));
  const isTyped = typed.trim() !== '';
  return (
    <section>
      <Field label={f('cell.find')}>
        <Input
          className={styles.input}
          type="search"
          placeholder={f('cell.search')}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <p className={prose.faint} role="status">
        {isTyped && foundText(fit.length)}
      </p>
      <ul className={styles.found} aria-label={f('cell.find')}>
        {fit.slice(0, SHOWN).map(({ key, name, names }) => (
          <li key={key}>
            <Button
              appearance="subtle"
              className={styles.row}
              icon={<Add16Regular />}
              onClick={() => {
                onAdd(name);
                setTyped('');
              }}
            >
              <span>
                {name}
                <span className={styles.also}>{names.find((one) => one !== name)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function foundText(n: number): string {
  if (n === 0) return f('cell.lost');
  return f(n > SHOWN ? 'cell.more' : 'cell.found', { n });
}
