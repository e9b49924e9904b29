// A radio whose words stay in full ink when not chosen (Fluent greys them, which reads as "not available").

import { makeStyles, Radio, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  word: { display: 'block', color: tokens.colorNeutralForeground1 },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One possible answer of a `RadioGroup`, with a line that says what follows from it. */
export function Choice({ value, word, note }: { value: string; word: string; note: string }) {
  const styles = useStyles();
  return (
    <Radio
      value={value}
      label={
        <>
          <span className={styles.word}>{word}</span>
          <span className={styles.note}>{note}</span>
        </>
      }
    />
  );
}
