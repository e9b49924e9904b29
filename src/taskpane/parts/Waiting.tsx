// Something is going on: what, and that it is harmless. Under 0.3 s nothing is shown.

import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Pane } from './Pane';
import { useIsLong } from './useIsLong';
import { useProse } from './useProse';

const useStyles = makeStyles({ row: { display: 'flex', alignItems: 'center', gap: '10px' } });

/** A spinner with its sentence, after 0.3 s. */
export function Waiting({ head, title, note }: { head?: ReactNode; title: string; note: string }) {
  const styles = useStyles();
  const prose = useProse();
  const isLong = useIsLong();
  const Heading = head ? 'h2' : 'h1';
  return (
    <Pane head={head}>
      <div role="status">
        {isLong && (
          <>
            <div className={styles.row}>
              <Spinner size="tiny" aria-hidden />
              <Heading className={prose.heading}>{title}</Heading>
            </div>
            <p className={prose.faint}>{note}</p>
          </>
        )}
      </div>
    </Pane>
  );
}
