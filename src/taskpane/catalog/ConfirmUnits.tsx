// 待确认 one by one: a person says 采用 or 不采用; what she leaves stays 待确认.

import { Link, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CatalogUnit } from '../../catalog/Catalog';
import { BackBar } from '../parts/BackBar';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { c } from './catalogWords';
import { useRows } from './useRows';

const useStyles = makeStyles({
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px' },
  all: { whiteSpace: 'nowrap' },
  choice: { marginLeft: 'auto' },
  row: { alignItems: 'center' },
  // Fluent greys what is not chosen, which reads as "not available".
  word: { color: tokens.colorNeutralForeground1 },
  note: { marginTop: '10px' },
});

export interface ConfirmUnitsProps {
  readonly head: ReactNode;
  readonly units: readonly CatalogUnit[];
  readonly onWrite: (units: readonly CatalogUnit[]) => void;
  readonly onBack: () => void;
}

/** Nothing is chosen beforehand. */
export function ConfirmUnits({ head, units, onWrite, onBack }: ConfirmUnitsProps) {
  const styles = useStyles();
  const prose = useProse();
  const rows = useRows();
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map());
  const decided = units.filter(({ id }) => said.has(id)).map((unit) => decidedUnit(unit, said.get(unit.id)));
  return (
    <Pane
      head={head}
      top={
        <BackBar title={c('confirm.title')} note={c('confirm.note', { n: units.length })} onBack={onBack} />
      }
      foot={
        <MainButton isOff={decided.length === 0} onPress={() => onWrite(decided)}>
          {c('confirm.do', { n: decided.length })}
        </MainButton>
      }
    >
      <div className={styles.top}>
        <p className={prose.paragraph}>{c('confirm.why')}</p>
        <Link
          as="button"
          className={styles.all}
          onClick={() => setSaid(new Map(units.map(({ id }) => [id, 'yes'])))}
        >
          {c('confirm.all')}
        </Link>
      </div>
      <ul className={rows.list}>
        {units.map(({ id, short, name, count = 0, where = '' }) => (
          <li key={id} className={mergeClasses(rows.row, styles.row)}>
            <span className={rows.name}>{short}</span>
            <RadioGroup
              layout="horizontal"
              className={styles.choice}
              aria-label={c('confirm.which', { name: short })}
              value={said.get(id) ?? ''}
              onChange={(_, { value }) => setSaid(new Map(said).set(id, value))}
            >
              <Radio value="yes" label={<span className={styles.word}>{c('confirm.yes')}</span>} />
              <Radio value="no" label={<span className={styles.word}>{c('confirm.no')}</span>} />
            </RadioGroup>
            <span className={rows.under}>
              {[
                name === short ? '' : name,
                count > 0 ? c('learn.count', { n: count }) : '',
                where === '' ? '' : c('learn.where', { places: where }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p className={mergeClasses(prose.faint, styles.note)}>{c('judge.safe')}</p>
    </Pane>
  );
}

function decidedUnit({ confirm: _, ...unit }: CatalogUnit, said: string | undefined): CatalogUnit {
  return said === 'no' ? { ...unit, confirm: 'refused' } : unit;
}
