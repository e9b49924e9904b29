// What will never happen here? The promise on the first screen.

import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import { t } from '../text';

const useStyles = makeStyles({
  root: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { verticalAlign: '-3px', marginRight: '4px' },
});

/** 所有内容只在本机处理… */
export function SafeNote() {
  const styles = useStyles();
  return (
    <p className={styles.root}>
      <LockClosed16Regular aria-hidden className={styles.icon} />
      {t('start.safe')}
    </p>
  );
}
