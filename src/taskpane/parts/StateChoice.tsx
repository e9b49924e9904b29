// 已印发 or 起草中? Asked in the settings and before a check, with what follows from each.

import { makeStyles, RadioGroup } from '@fluentui/react-components';
import type { TableState } from '../../jobs/CheckReport';
import { Choice } from './Choice';
import { t } from './settingsWords';

const useStyles = makeStyles({ states: { marginLeft: '-8px' } });

/** `state` is null until the person says; never guessed. */
export function StateChoice({
  state,
  onState,
}: {
  readonly state: TableState | null;
  readonly onState: (state: TableState) => void;
}) {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.states}
      aria-label={t('state.label')}
      value={state ?? ''}
      onChange={(_, { value }) => onState(value as TableState)}
    >
      {(['issued', 'draft'] as const).map((one) => (
        <Choice key={one} value={one} word={t(`state.${one}`)} note={t(`state.${one}.note`)} />
      ))}
    </RadioGroup>
  );
}
