// How does a task stand against its deadline? Shape and word; colour only where it is late or near.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSync16Regular,
  CheckmarkCircle16Filled,
  Clock16Regular,
  ClockAlarm16Filled,
  QuestionCircle16Regular,
  Square16Filled,
} from '@fluentui/react-icons';
import type { MyTask } from '../../jobs/fill';
import { f } from './fillWords';

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
  'not-reported': Clock16Regular,
  'no-deadline': QuestionCircle16Regular,
  undecided: QuestionCircle16Regular,
} as const;

/** The light with its words. */
export function TaskLight({ of: { time } }: { of: Pick<MyTask, 'time'> }) {
  const styles = useStyles();
  const { light } = time;
  const Icon = icons[light];
  const colour = light === 'late' || light === 'near' || light === 'done' ? styles[light] : undefined;
  return (
    <span className={mergeClasses(styles.root, colour)}>
      <Icon aria-hidden />
      {wordsOf(time)}
    </span>
  );
}

function wordsOf({ light, days, of }: MyTask['time']): string {
  if (light === 'done') return f('light.done');
  if (light === 'standing') return f('light.standing');
  if (light === 'no-deadline') return f('light.none');
  if (days === null || light === 'undecided') return f('light.undecided');
  if (light === 'late') return f('light.late', { days: -days });
  if (days < 0) return f('light.passed', { days: -days });
  return days === 0 ? f('light.today') : f(`light.left.${of}`, { days });
}
