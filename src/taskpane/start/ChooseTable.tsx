// Several tables were found: which one is meant? Nothing is chosen for the person.

import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import type { FoundTable } from '../FoundTable';
import { Pane } from '../parts/Pane';
import { SafeNote } from '../parts/SafeNote';
import { useProse } from '../parts/useProse';
import { rowsText, sizeText } from '../tableWords';
import { t } from '../text';

const useStyles = makeStyles({
  notice: { alignSelf: 'start' },
  choices: { display: 'flex', flexDirection: 'column', gap: '8px' },
  choice: {
    display: 'grid',
    gridTemplateColumns: '1fr 20px',
    columnGap: '12px',
    alignItems: 'center',
    textAlign: 'left',
    width: '100%',
    maxWidth: 'none',
    padding: '10px 12px',
    minHeight: '64px',
  },
  note: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

export interface ChooseTableProps {
  readonly tables: readonly FoundTable[];
  readonly onChoose: (place: number) => void;
  readonly onAgain: () => void;
  /** A further table is to be made from a notice. */
  readonly onNotice: () => void;
}

/** One button a table, with its title, size and place. */
export function ChooseTable({ tables, onChoose, onAgain, onNotice }: ChooseTableProps) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane foot={<Button onClick={() => onAgain()}>{t('none.again')}</Button>}>
      <div className={prose.page}>
        <section>
          <h1 className={prose.heading}>{t('choose.title', { n: tables.length })}</h1>
          <p className={mergeClasses(prose.paragraph, prose.soft)}>{t('choose.ask')}</p>
        </section>
        <div className={styles.choices}>
          {tables.map((table, place) => (
            <Button key={place} className={styles.choice} onClick={() => onChoose(place)}>
              <span>
                <span className={prose.label}>{table.title ?? t('start.untitled')}</span>
                <span className={mergeClasses(prose.faint, styles.note)}>{sizeText(table)}</span>
                <span className={mergeClasses(prose.faint, styles.note)}>
                  {t('start.where', { sheet: table.sheet, rows: rowsText(table) })}
                </span>
              </span>
              <ChevronRight20Regular aria-hidden />
            </Button>
          ))}
        </div>
        <p className={prose.faint}>{t('choose.missing')}</p>
        <Link as="button" className={styles.notice} onClick={onNotice}>
          {t('start.notice')}
        </Link>
        <SafeNote />
      </div>
    </Pane>
  );
}
