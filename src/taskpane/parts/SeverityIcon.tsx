// How serious is it? Three silhouettes (square, triangle, circle), each beside its word; colour comes third.

import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissSquare20Filled, Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import type { Severity } from '../../rules/Finding';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

const icons = { error: DismissSquare20Filled, warning: Warning20Filled, info: Info20Regular } as const;

/** The severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The sign of a severity; its word stands beside it, so the sign itself is silent. */
export function SeverityIcon({ of, small = false }: { of: Severity; small?: boolean }) {
  const styles = useStyles();
  const Icon = icons[of];
  return <Icon fontSize={small ? 16 : 20} className={styles[of]} aria-hidden />;
}
