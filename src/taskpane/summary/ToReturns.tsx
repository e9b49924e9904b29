// 发出与收回: the way from the 汇总 desk to the units and back.

import { Button, makeStyles } from '@fluentui/react-components';
import { useProse } from '../parts/useProse';
import { t } from './summaryWords';

const useStyles = makeStyles({
  root: { marginTop: '20px' },
  button: { marginTop: '8px' },
});

/** What it is for, and the button. */
export function ToReturns({ onOpen }: { readonly onOpen: () => void }) {
  const prose = useProse();
  const styles = useStyles();
  return (
    <section className={styles.root} aria-labelledby="to-returns">
      <h2 id="to-returns" className={prose.heading}>
        {t('sum.returns')}
      </h2>
      <p className={prose.faint}>{t('sum.returns.why')}</p>
      <Button className={styles.button} onClick={onOpen}>
        {t('sum.returns.open')}
      </Button>
    </section>
  );
}
