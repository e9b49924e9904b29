// Which state is the task in? All states the office uses, in sight, one click each.

import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { HintLine, type EntryHint } from './EntryText';

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  group: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
  word: { color: tokens.colorNeutralForeground1 },
  hints: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface ChooseStatusProps {
  /** The column's heading. */
  readonly label: string;
  readonly choices: readonly string[];
  readonly value: string | null;
  readonly hints: readonly EntryHint[];
  readonly onValue: (value: string) => void;
}

/** Radios; nothing is chosen for the person. */
export function ChooseStatus({ label, choices, value, hints, onValue }: ChooseStatusProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <RadioGroup
        className={styles.group}
        layout="horizontal"
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        onChange={(_, data) => onValue(data.value)}
      >
        {choices.map((word) => (
          <Radio key={word} value={word} label={<span className={styles.word}>{word}</span>} />
        ))}
      </RadioGroup>
      <div className={styles.hints} id={`${id}-hint`}>
        {hints.map((hint) => (
          <HintLine key={hint.words} hint={hint} />
        ))}
      </div>
    </div>
  );
}
