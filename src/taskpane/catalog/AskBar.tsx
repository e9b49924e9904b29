// A question that waits for the person: how many, what follows from an answer, and the way to it.

import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useProse } from '../parts/useProse';

const narrow = '@media (max-width: 299px)';

const useStyles = makeStyles({
  ask: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: '10px',
    alignItems: 'center',
    // At 200 % zoom the button stands below the words.
    [narrow]: {
      gridTemplateColumns: '20px 1fr',
      rowGap: '8px',
      '& > :last-child': { gridColumn: '2', justifySelf: 'start' },
    },
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  icon: { color: tokens.colorNeutralForeground2 },
});

/** The bar under the lists' names; its button stands at the right. */
export function AskBar({ title, why, children }: { title: string; why: string; children: ReactNode }) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <section className={styles.ask}>
      <QuestionCircle20Regular className={styles.icon} aria-hidden />
      <div>
        <h2 className={prose.label}>{title}</h2>
        <p className={prose.faint}>{why}</p>
      </div>
      {children}
    </section>
  );
}
