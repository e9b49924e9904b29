// The heading of the findings of one row: its number and the beginning of its task.

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: {
    margin: 0,
    padding: '10px 16px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
});

/** Two lines at most. */
export function RowHead({ title }: { readonly title: string }) {
  const styles = useStyles();
  return <h3 className={styles.row}>{title}</h3>;
}
