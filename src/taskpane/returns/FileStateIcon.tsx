// Which icon, in which colour, goes with the state of a returned file? The word always stands beside it.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { FileState } from './fileState';

const useStyles = makeStyles({
  icon: { marginTop: '3px' },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  rejected: DismissCircle16Filled,
  serious: Warning16Filled,
  look: Info16Regular,
  fine: CheckmarkCircle16Filled,
} as const;

const tones = { rejected: 'danger', serious: 'warning', look: null, fine: 'fine' } as const;

/** The icon of a state. */
export function FileStateIcon({ state }: { readonly state: FileState }) {
  const styles = useStyles();
  const Icon = icons[state];
  const tone = tones[state];
  return <Icon aria-hidden className={mergeClasses(styles.icon, tone !== null && styles[tone])} />;
}
