// 从本表学习: the table's units that the catalog does not list, each with how often and where. They come in as 待确认.

import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CatalogUnit } from '../../catalog/Catalog';
import { BackBar } from '../parts/BackBar';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { c } from './catalogWords';
import { useRows } from './useRows';

const useStyles = makeStyles({
  box: { alignItems: 'center' },
  note: { display: 'block' },
  row: { alignItems: 'center' },
  safe: { marginTop: '10px' },
});

export interface LearnUnitsProps {
  readonly head: ReactNode;
  readonly units: readonly CatalogUnit[];
  readonly onWrite: (units: readonly CatalogUnit[]) => void;
  readonly onBack: () => void;
}

/** All ticked: 待确认 blesses nothing yet. */
export function LearnUnits({ head, units, onWrite, onBack }: LearnUnitsProps) {
  const styles = useStyles();
  const prose = useProse();
  const rows = useRows();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = units.filter(({ id }) => !left.has(id));
  const flip = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <Pane
      head={head}
      top={<BackBar title={c('learn.title')} note={c('learn.note', { n: units.length })} onBack={onBack} />}
      foot={
        <MainButton isOff={chosen.length === 0} onPress={() => onWrite(chosen)}>
          {c('learn.do', { n: chosen.length })}
        </MainButton>
      }
    >
      <p className={prose.paragraph}>{units.length === 0 ? c('learn.none') : c('learn.why')}</p>
      <ul className={rows.list}>
        {units.map(({ id, short, count = 0, where = '' }) => (
          <li key={id} className={mergeClasses(rows.row, styles.row)}>
            <Checkbox
              className={styles.box}
              checked={!left.has(id)}
              label={
                <>
                  <span className={rows.name}>{short}</span>
                  <span className={mergeClasses(prose.faint, styles.note)}>
                    {c('learn.where', { places: where })}
                  </span>
                </>
              }
              onChange={() => flip(id)}
            />
            <span className={rows.side}>{c('learn.count', { n: count })}</span>
          </li>
        ))}
      </ul>
      <p className={mergeClasses(prose.faint, styles.safe)}>{c('judge.safe')}</p>
    </Pane>
  );
}
