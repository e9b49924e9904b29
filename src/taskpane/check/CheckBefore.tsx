// Before a check: as of which day, in which state, over what; and that looking changes nothing. (design picture 20)

import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableState } from '../../jobs/CheckReport';
import type { FoundTable } from '../FoundTable';
import { DayField } from '../parts/DayField';
import { Facts } from '../parts/Facts';
import { Pane } from '../parts/Pane';
import { StateChoice } from '../parts/StateChoice';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';

const useStyles = makeStyles({
  gap: { marginTop: '6px' },
  ask: { width: '100%' },
});

export interface CheckBeforeProps {
  readonly head: ReactNode;
  readonly table: FoundTable;
  readonly asOf: string;
  /** Null until the person says; never guessed. */
  readonly state: TableState | null;
  /** One calm line about what was kept; absent when there is none. */
  readonly notice?: ReactNode;
  readonly onAsOf: (day: string) => void;
  readonly onState: (state: TableState) => void;
  readonly onCheck: () => void;
  /** Back to the last result; absent when there is none. */
  readonly onBack?: () => void;
}

/** Settings and 开始校验. */
export function CheckBefore(props: CheckBeforeProps) {
  const { head, table, asOf, state, notice, onAsOf, onState, onCheck, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane
      head={head}
      foot={
        <>
          {state === null && <p className={mergeClasses(prose.faint, styles.ask)}>{t('state.ask')}</p>}
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            disabledFocusable={state === null}
            onClick={onCheck}
          >
            {t('check.go')}
          </Button>
          {onBack && (
            <Button size="large" onClick={onBack}>
              {t('back')}
            </Button>
          )}
        </>
      }
    >
      <div className={prose.page}>
        {notice && (
          <p className={prose.faint} role="note">
            {notice}
          </p>
        )}
        <Facts
          rows={[
            [t('day.label'), <DayField key="day" day={asOf} onDay={onAsOf} />],
            [t('check.scope'), t('check.scope.all', { n: table.tasks })],
          ]}
        />
        <section className={prose.rule}>
          <h2 className={prose.heading}>{t('state.label')}</h2>
          <StateChoice state={state} onState={onState} />
        </section>
        <section className={prose.rule}>
          <h2 className={prose.heading}>{t('check.what')}</h2>
          <ol className={prose.list}>
            <li>{t('check.what.text')}</li>
            <li>{t('check.what.day')}</li>
            <li>{t('check.what.entries')}</li>
          </ol>
          <p className={mergeClasses(prose.faint, styles.gap)}>{t('check.never')}</p>
        </section>
      </div>
    </Pane>
  );
}
