// How many tasks of each light? The counts are filters too; they never change when a filter is on.

import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { TaskLight } from '../../../jobs/lights';
import type { LightName } from '../../../language/deadline';
import { lightNames } from '../../../messages/zh-CN/light';
import { LightIcon } from '../../parts/LightIcon';
import { l } from './lightWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '8px 16px', flexShrink: 0 },
  one: {
    minWidth: 0,
    height: '28px',
    paddingLeft: '8px',
    paddingRight: '8px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  number: { fontWeight: tokens.fontWeightSemibold },
});

/** What needs eyes first. */
const order: readonly LightName[] = [
  'late',
  'near',
  'not-reported',
  'undecided',
  'no-deadline',
  'normal',
  'standing',
  'done',
];

/** The lights in the order in which they want to be looked at. */
export function rankOf({ light }: Pick<TaskLight, 'light'>): number {
  return order.indexOf(light);
}

export interface LightCountsProps {
  readonly lights: readonly TaskLight[];
  /** The one that is shown alone; null = all are shown. */
  readonly only: LightName | null;
  readonly onOnly: (light: LightName | null) => void;
}

/** One toggle button a light that occurs. */
export function LightCounts({ lights, only, onOnly }: LightCountsProps) {
  const styles = useStyles();
  const counts = order
    .map((light) => ({ light, n: lights.filter((one) => one.light === light).length }))
    .filter(({ light, n }) => n > 0 || light === only);
  return (
    <div className={styles.root} role="group" aria-label={l('filter')}>
      {counts.map(({ light, n }) => (
        <ToggleButton
          key={light}
          size="small"
          className={styles.one}
          checked={only === light}
          onClick={() => onOnly(only === light ? null : light)}
        >
          <LightIcon of={light}>
            {lightNames[light]}
            <span className={styles.number}>{n}</span>
          </LightIcon>
        </ToggleButton>
      ))}
    </div>
  );
}
