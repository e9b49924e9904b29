// The table is recognised: is it the right one, and what is the person here to do? (design picture 01)

import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  ChevronRight20Regular,
  ClipboardTask24Regular,
  ShieldCheckmark24Regular,
  TableSimple24Regular,
} from '@fluentui/react-icons';
import type { FoundTable } from '../FoundTable';
import { Pane } from '../parts/Pane';
import { SafeNote } from '../parts/SafeNote';
import { firstDesks, type Desk } from '../parts/TableHead';
import { useProse } from '../parts/useProse';
import { rowsText, sizeText } from '../tableWords';
import { t } from '../text';

const useStyles = makeStyles({
  found: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '8px' },
  ok: { color: tokens.colorBrandForeground1, marginTop: '2px' },
  name: { margin: '4px 0' },
  choices: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '10px' },
  choice: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr 20px',
    columnGap: '12px',
    alignItems: 'center',
    justifyContent: 'start',
    textAlign: 'left',
    width: '100%',
    maxWidth: 'none',
    padding: '12px',
    minHeight: '64px',
  },
  icon: { color: tokens.colorBrandForeground1, display: 'flex' },
  word: { display: 'block', fontSize: tokens.fontSizeBase400, lineHeight: '22px' },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  later: { marginTop: '8px' },
  notice: { marginTop: '12px' },
});

const icons = {
  fill: ClipboardTask24Regular,
  check: ShieldCheckmark24Regular,
  summary: TableSimple24Regular,
} as const;

export interface FirstOpenProps {
  readonly table: FoundTable;
  readonly onDesk: (desk: Desk) => void;
  /** It is another table. */
  readonly onOther: () => void;
  /** A further table is to be made from a notice. */
  readonly onNotice: () => void;
}

/** What was found, in full, and the one question. */
export function FirstOpen({ table, onDesk, onOther, onNotice }: FirstOpenProps) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane>
      <div className={prose.page}>
        <section className={styles.found}>
          <CheckmarkCircle20Filled className={styles.ok} aria-hidden />
          <div>
            <h1 className={prose.heading}>{t('start.found')}</h1>
            <p className={mergeClasses(prose.label, styles.name)}>{table.title ?? t('start.untitled')}</p>
            <p className={mergeClasses(prose.paragraph, prose.soft)}>{sizeText(table)}</p>
            <p className={mergeClasses(prose.paragraph, prose.soft)}>
              {t('start.where', { sheet: table.sheet, rows: rowsText(table) })}
            </p>
            {table.repeatedHeaders > 0 && (
              <p className={prose.faint}>{t('start.header', { n: table.repeatedHeaders })}</p>
            )}
            <Link as="button" onClick={onOther}>
              {t('start.other')}
            </Link>
          </div>
        </section>
        <section className={prose.rule}>
          <h2 className={prose.heading}>{t('start.who')}</h2>
          <div className={styles.choices}>
            {firstDesks.map((desk) => {
              const Icon = icons[desk];
              return (
                <Button key={desk} className={styles.choice} onClick={() => onDesk(desk)}>
                  <span className={styles.icon}>
                    <Icon aria-hidden />
                  </span>
                  <span>
                    <span className={styles.word}>{t(`desk.${desk}`)}</span>
                    <span className={styles.note}>{t(`start.${desk}`)}</span>
                  </span>
                  <ChevronRight20Regular aria-hidden />
                </Button>
              );
            })}
          </div>
          <p className={mergeClasses(prose.faint, styles.later)}>{t('start.later')}</p>
          <Link as="button" className={styles.notice} onClick={onNotice}>
            {t('start.notice')}
          </Link>
        </section>
        <SafeNote />
      </div>
    </Pane>
  );
}
