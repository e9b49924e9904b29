// What else the 汇总 desk offers below its sheets: what it is for, a button, and what came of it.

import { Button, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useProse } from '../parts/useProse';

const useStyles = makeStyles({
  root: { marginTop: '20px' },
  button: { marginTop: '8px' },
});

export interface FurtherSectionProps {
  readonly title: string;
  readonly about: string;
  readonly button: string;
  readonly onClick: () => void;
  readonly isBusy?: boolean;
  /** Said aloud below the button; left out where the button leads elsewhere. */
  readonly said?: string;
}

/** A section with its heading. */
export function FurtherSection({ title, about, button, onClick, isBusy = false, said }: FurtherSectionProps) {
  const prose = useProse();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={prose.heading}>
        {title}
      </h2>
      <p className={prose.faint}>{about}</p>
      <Button className={styles.button} disabled={isBusy} onClick={onClick}>
        {button}
      </Button>
      {said !== undefined && (
        <p className={prose.faint} role="status">
          {said}
        </p>
      )}
    </section>
  );
}
