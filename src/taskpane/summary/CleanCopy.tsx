// 干净副本: the workbook without a trace of add-ins, opened beside this one, for recipients who have none.

import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../messages/fill';
import { cleanCopyWords as words } from '../../messages/zh-CN/cleanCopy';
import type { CopyableWorkbook } from '../../workbook/Workbook';
import { useProse } from '../parts/useProse';
import { troubleOf } from '../trouble';

const useStyles = makeStyles({
  root: { marginTop: '20px' },
  button: { marginTop: '8px' },
});

/** A button and what came of it. */
export function CleanCopy({ workbook }: { readonly workbook: CopyableWorkbook }) {
  const prose = useProse();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.working);
    try {
      const count = await workbook.openCleanCopy();
      setSaid(count > 0 ? fill(words.done, { count }) : words.same);
    } catch (error) {
      setSaid(words.failed + (troubleOf(error).sentence ?? ''));
    }
    setBusy(false);
  };
  return (
    <section className={styles.root} aria-labelledby="clean-copy">
      <h2 id="clean-copy" className={prose.heading}>
        {words.title}
      </h2>
      <p className={prose.faint}>{words.about}</p>
      <Button className={styles.button} disabled={isBusy} onClick={() => void open()}>
        {words.button}
      </Button>
      <p className={prose.faint} role="status">
        {said}
      </p>
    </section>
  );
}
