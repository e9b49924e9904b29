// Where in a text does the search word stand?

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

/** The text with every occurrence of the word marked; an empty word marks nothing. */
export function Highlighted({ text, word }: { text: string; word: string }) {
  const styles = useStyles();
  if (word === '') return <>{text}</>;
  return (
    <>
      {text.split(word).map((part, place) => (
        <span key={place}>
          {place > 0 && <mark className={styles.mark}>{word}</mark>}
          {part}
        </span>
      ))}
    </>
  );
}
