// Which sheets? A tick list, and one button named by what happens. (design picture 40)

import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sheetNotes } from '../../messages/zh-CN/summaryDesk';
import { dayText } from '../day';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { t } from './summaryWords';
import type { SheetChoice } from './SheetChoice';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  list: { margin: '6px 0 0', padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: '48px',
  },
  box: { alignItems: 'center', marginLeft: '-8px' },
  name: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  notes: { marginTop: '8px' },
  end: { textAlign: 'right' },
  standing: { display: 'block' },
  stale: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface ChooseSheetsProps {
  readonly head: ReactNode;
  readonly asOf: string;
  readonly choices: readonly SheetChoice[];
  readonly chosen: ReadonlySet<string>;
  /** Ticked as the person left them last time. */
  readonly isAsLast: boolean;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
  readonly onDraw: () => void;
  readonly onChase: () => void;
  /** What else the desk offers, below the list. */
  readonly below: ReactNode;
}

/** The list of sheets; those the others count over cannot be left out. */
export function ChooseSheets(props: ChooseSheetsProps) {
  const { head, asOf, choices, chosen, isAsLast, onChosen, onDraw, onChase, below } = props;
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane
      head={head}
      foot={
        <>
          <Button appearance="primary" size="large" className={prose.grow} onClick={onDraw}>
            {t('sum.go', { n: chosen.size })}
          </Button>
          <Button size="large" onClick={onChase}>
            {t('chase')}
          </Button>
        </>
      }
    >
      <div className={styles.top}>
        <h2 className={prose.heading}>{t('sum.ask')}</h2>
        <Link as="button" onClick={() => onChosen(new Set(choices.map(({ id }) => id)))}>
          {t('sum.all')}
        </Link>
      </div>
      <p className={prose.faint}>
        {t('day.asof', { day: dayText(asOf) })}
        {isAsLast && ` · ${t('sum.last')}`}
      </p>
      <ul className={styles.list}>
        {choices.map(({ id, name, paper, isNeeded, standing }) => (
          <li key={id} className={styles.row}>
            <Checkbox
              className={styles.box}
              checked={chosen.has(id)}
              disabled={isNeeded}
              label={
                <>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.note}>{sheetNotes[id]}</span>
                </>
              }
              onChange={(_, { checked }) => onChosen(withSheet(chosen, id, checked === true))}
            />
            <span className={mergeClasses(prose.faint, styles.end)}>
              {isNeeded ? t('sum.needed') : paper}
              {standing !== 'none' && (
                <span className={mergeClasses(styles.standing, standing === 'stale' && styles.stale)}>
                  {t(standing === 'stale' ? 'sum.stale' : 'sum.there')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={mergeClasses(prose.faint, styles.notes)}>{t('sum.safe')}</p>
      <p className={prose.faint}>{t('sum.undo')}</p>
      {below}
    </Pane>
  );
}

function withSheet(chosen: ReadonlySet<string>, id: string, isWanted: boolean): ReadonlySet<string> {
  const after = new Set(chosen);
  if (isWanted) after.add(id);
  else after.delete(id);
  return after;
}
