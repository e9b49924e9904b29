// The bar of a step inside a desk: back, and the step's name.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { t } from '../text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});

/** Back, title and a small note above it that says where we are. */
export function BackBar({ title, note, onBack }: { title: string; note: string; onBack: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={t('back')}
        title={t('back')}
        onClick={onBack}
      />
      <h2 className={styles.title}>
        {title}
        <span className={styles.note}>{note}</span>
      </h2>
    </div>
  );
}
