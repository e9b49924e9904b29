// 设置和帮助: as of which day, in which state, which table, and where the manual is. Opens under the header and moves nothing else away.

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { TableState } from '../../jobs/CheckReport';
import type { RuleSettings } from '../../rules/RuleOption';
import { DayField } from './DayField';
import { Facts } from './Facts';
import { t } from './settingsWords';
import { StateChoice } from './StateChoice';
import { useProse } from './useProse';

const RuleOptions = lazy(() => import(/* webpackChunkName: "ruleOptions" */ './RuleOptions'));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    // The form of the options is long: the desks below stay in reach.
    maxHeight: '50vh',
    overflowY: 'auto',
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
});

/** What can be set for the table. */
export interface TableSettings {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Null while the person has not said. */
  readonly state: TableState | null;
  /** Options of rules that depart from their defaults. */
  readonly options: RuleSettings;
  readonly onAsOf: (day: string) => void;
  readonly onState: (state: TableState) => void;
  readonly onOptions: (options: RuleSettings) => void;
  /** The person wants another table. */
  readonly onChange: () => void;
}

/** The panel. */
export default function SettingsPanel(props: TableSettings) {
  const { asOf, state, options, onAsOf, onState, onOptions, onChange } = props;
  const [isSetting, setIsSetting] = useState(false);
  const styles = useStyles();
  const prose = useProse();
  return (
    <section className={styles.root} aria-label={t('head.more')}>
      <Facts rows={[[t('day.label'), <DayField key="day" day={asOf} onDay={onAsOf} />]]} />
      <div>
        <h2 className={prose.label}>{t('state.label')}</h2>
        <StateChoice state={state} onState={onState} />
      </div>
      <p className={prose.faint}>{t('head.settings.kept')}</p>
      <div className={styles.foot}>
        <Button size="small" onClick={onChange}>
          {t('head.change')}
        </Button>
        <Button size="small" aria-expanded={isSetting} onClick={() => setIsSetting(!isSetting)}>
          {t('head.options')}
        </Button>
        <HelpLink />
      </div>
      {isSetting && (
        <Suspense fallback={null}>
          <RuleOptions options={options} onOptions={onOptions} />
        </Suspense>
      )}
    </section>
  );
}

/** The manual: a page of our own beside the pane, shown in the browser. */
export function HelpLink() {
  return (
    <Link href="help.html" target="_blank" rel="noreferrer">
      {t('help')}
    </Link>
  );
}
