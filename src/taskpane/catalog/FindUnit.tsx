// Which unit of the catalog is meant? Typed words narrow the list; one press chooses.

import { Input, makeStyles, ToggleButton } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useProse } from '../parts/useProse';
import type { ListedUnit } from './CatalogView';
import { c } from './catalogWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px', paddingBottom: '8px' },
  list: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  unit: { minWidth: 0 },
});

/** As many as one can take in. */
const SHOWN = 8;

export interface FindUnitProps {
  readonly units: readonly ListedUnit[];
  /** Short form of the chosen one. */
  readonly chosen: string | null;
  readonly onChoose: (short: string) => void;
}

/** Search and the first few that fit. */
export function FindUnit({ units, chosen, onChoose }: FindUnitProps) {
  const styles = useStyles();
  const prose = useProse();
  const [word, setWord] = useState('');
  const fit = units.filter(({ short, name, aliases }) =>
    [short, name, ...aliases].some((one) => one.includes(word.trim())),
  );
  return (
    <div className={styles.root}>
      <Input
        contentBefore={<Search16Regular aria-hidden />}
        aria-label={c('judge.find')}
        placeholder={c('search.units')}
        value={word}
        onChange={(_, { value }) => setWord(value)}
      />
      <ul className={styles.list}>
        {fit.slice(0, SHOWN).map(({ id, short }) => (
          <li key={id}>
            <ToggleButton
              size="small"
              className={styles.unit}
              checked={chosen === short}
              onClick={() => onChoose(short)}
            >
              {short}
            </ToggleButton>
          </li>
        ))}
      </ul>
      <p className={prose.faint} role="status">
        {chosen !== null && c('judge.found', { name: chosen })}
        {chosen === null && fit.length === 0 && c('search.none')}
        {fit.length > SHOWN && ` ${c('list.more', { n: fit.length - SHOWN })}`}
      </p>
    </div>
  );
}
