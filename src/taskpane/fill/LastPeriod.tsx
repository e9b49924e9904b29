// What did the unit write last time? At hand, and taken over on request; taking it over never removes what is typed.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { f } from './fillWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px' },
  bar: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px' },
  opener: { marginLeft: '-8px', fontWeight: tokens.fontWeightRegular },
  text: {
    margin: 0,
    padding: '2px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

export interface LastPeriodProps {
  readonly period: string | null;
  readonly text: string;
  readonly onQuote: () => void;
}

/** The earlier entry, closed at first. */
export function LastPeriod({ period, text, onQuote }: LastPeriodProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.root}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.opener}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {period === null ? f('form.last') : f('form.last.period', { period: period.replace(/\s+/g, '') })}
        </Button>
        <Button size="small" onClick={onQuote}>
          {f('form.last.quote')}
        </Button>
      </div>
      {isOpen && <p className={styles.text}>{text.trim()}</p>}
    </section>
  );
}
