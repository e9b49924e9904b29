// How is a light drawn? A shape of its own for each; colour only where it is late, near or done.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSync16Regular,
  CheckmarkCircle16Filled,
  Clock16Regular,
  ClockAlarm16Filled,
  Edit16Regular,
  QuestionCircle16Regular,
  Square16Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { LightName } from '../../language/deadline';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
  },
  late: { color: tokens.colorStatusDangerForeground1 },
  near: { color: tokens.colorStatusWarningForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  done: CheckmarkCircle16Filled,
  normal: Clock16Regular,
  near: ClockAlarm16Filled,
  late: Square16Filled,
  standing: ArrowSync16Regular,
  'not-reported': Edit16Regular,
  'no-deadline': QuestionCircle16Regular,
  undecided: QuestionCircle16Regular,
} as const;

/** The light's shape before its words. */
export function LightIcon({ of: light, children }: { of: LightName; children: ReactNode }) {
  const styles = useStyles();
  const Icon = icons[light];
  const colour = light === 'late' || light === 'near' || light === 'done' ? styles[light] : undefined;
  return (
    <span className={mergeClasses(styles.root, colour)}>
      <Icon aria-hidden />
      {children}
    </span>
  );
}
