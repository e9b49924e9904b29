// Which unit is the person from? Asked once; can be changed at any time. (design picture 02)

import { Input, Link, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { FillUnit } from '../../jobs/fill';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { f } from './fillWords';

const useStyles = makeStyles({
  list: { marginLeft: '-8px' },
  name: { color: tokens.colorNeutralForeground1 },
  counts: {
    marginLeft: '12px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  input: { width: '100%' },
  ask: { width: '100%' },
  missing: { alignSelf: 'flex-start' },
});

export interface ChooseUnitProps {
  readonly head: ReactNode;
  readonly units: readonly FillUnit[];
  /** The unit chosen before; null when there is none. */
  readonly current: string | null;
  readonly find: (units: readonly FillUnit[], typed: string) => readonly FillUnit[];
  readonly onChoose: (key: string) => void;
}

/** The units of the table, those with most to report first. */
export function ChooseUnit({ head, units, current, find, onChoose }: ChooseUnitProps) {
  const styles = useStyles();
  const prose = useProse();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(current);
  const [isLost, setIsLost] = useState(false);
  const shown = find(units, typed);
  const isChosen = units.some(({ key }) => key === chosen);
  return (
    <Pane
      head={head}
      foot={
        <>
          {!isChosen && <p className={mergeClasses(prose.faint, styles.ask)}>{f('unit.choose')}</p>}
          <MainButton isOff={!isChosen} onPress={() => chosen !== null && onChoose(chosen)}>
            {f('unit.go')}
          </MainButton>
        </>
      }
    >
      <div className={prose.page}>
        <section>
          <h2 className={prose.heading}>{f('unit.ask')}</h2>
          <p className={mergeClasses(prose.paragraph, prose.soft)}>
            {units.length > 0 ? f('unit.why') : f('unit.nobody')}
          </p>
        </section>
        <Input
          className={styles.input}
          type="search"
          contentBefore={<Search20Regular aria-hidden />}
          aria-label={f('unit.search')}
          placeholder={f('unit.search')}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Escape' && !nativeEvent.isComposing) setTyped('');
          }}
        />
        <p className={prose.faint} role="status" hidden={typed.trim() === ''}>
          {typed.trim() !== '' &&
            f(shown.length === 0 ? 'unit.none' : 'unit.found', { query: typed.trim(), n: shown.length })}
        </p>
        <RadioGroup
          className={styles.list}
          aria-label={f('unit.ask')}
          value={chosen ?? ''}
          onChange={(_, { value }) => setChosen(value)}
        >
          {shown.map(({ key, name, lead, coop }) => (
            <Radio
              key={key}
              value={key}
              label={
                <>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.counts}>{countsOf(lead, coop)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
        <Link
          as="button"
          className={styles.missing}
          aria-expanded={isLost}
          onClick={() => setIsLost(!isLost)}
        >
          {f('unit.missing')}
        </Link>
        {isLost && <p className={mergeClasses(prose.paragraph, prose.soft)}>{f('unit.missing.why')}</p>}
      </div>
    </Pane>
  );
}

function countsOf(lead: number, coop: number): string {
  if (coop === 0) return f('unit.counts.lead', { lead });
  return f(lead === 0 ? 'unit.counts.coop' : 'unit.counts', { lead, coop });
}
