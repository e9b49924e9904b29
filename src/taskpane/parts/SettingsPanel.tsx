// 设置和帮助: as of which day, in which state, which table, and where the manual is. Opens under the header and moves nothing else away.

import { Button, Link, makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import type { TableState } from '../../jobs/CheckReport';
import { t } from './settingsWords';
import { Choice } from './Choice';
import { DayField } from './DayField';
import { Facts } from './Facts';
import { useProse } from './useProse';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  states: { marginLeft: '-8px' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
});

/** What can be set for the table. */
export interface TableSettings {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Null while the person has not said. */
  readonly state: TableState | null;
  readonly onAsOf: (day: string) => void;
  readonly onState: (state: TableState) => void;
  /** The person wants another table. */
  readonly onChange: () => void;
}

/** The panel. */
export default function SettingsPanel({ asOf, state, onAsOf, onState, onChange }: TableSettings) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <section className={styles.root} aria-label={t('head.more')}>
      <Facts rows={[[t('day.label'), <DayField key="day" day={asOf} onDay={onAsOf} />]]} />
      <div>
        <h2 className={prose.label}>{t('state.label')}</h2>
        <RadioGroup
          className={styles.states}
          aria-label={t('state.label')}
          value={state ?? ''}
          onChange={(_, { value }) => onState(value as TableState)}
        >
          {(['issued', 'draft'] as const).map((one) => (
            <Choice key={one} value={one} word={t(`state.${one}`)} note={t(`state.${one}.note`)} />
          ))}
        </RadioGroup>
      </div>
      <p className={prose.faint}>{t('head.settings.kept')}</p>
      <div className={styles.foot}>
        <Button size="small" onClick={onChange}>
          {t('head.change')}
        </Button>
        <HelpLink />
      </div>
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
