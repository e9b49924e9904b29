// How does a task stand against its deadline, in words for the one who has to report on it?

import type { MyTask } from '../../jobs/fill';
import { lightNames } from '../../messages/zh-CN/light';
import { LightIcon } from '../parts/LightIcon';
import { f } from './fillWords';

/** The light with its words; one that a person has set is named as hers. */
export function TaskLight({ of: { time, judged } }: { of: Pick<MyTask, 'time' | 'judged'> }) {
  if (judged !== null) {
    const { light } = judged;
    return <LightIcon of={light}>{f('light.judged', { light: lightNames[light] })}</LightIcon>;
  }
  return <LightIcon of={time.light}>{wordsOf(time)}</LightIcon>;
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
