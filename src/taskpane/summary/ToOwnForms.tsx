// 本单位自用表格: the way from the 汇总 desk to the office's own forms.

import { Button, makeStyles } from '@fluentui/react-components';
import { ownFormWords as words } from '../../messages/zh-CN/ownForms';
import { useProse } from '../parts/useProse';

const useStyles = makeStyles({
  root: { marginTop: '20px' },
  button: { marginTop: '8px' },
});

/** What it is for, and the button. */
export function ToOwnForms({ onOpen }: { readonly onOpen: () => void }) {
  const prose = useProse();
  const styles = useStyles();
  return (
    <section className={styles.root} aria-labelledby="to-own-forms">
      <h2 id="to-own-forms" className={prose.heading}>
        {words.title}
      </h2>
      <p className={prose.faint}>{words.about}</p>
      <Button className={styles.button} onClick={onOpen}>
        {words.button}
      </Button>
    </section>
  );
}
