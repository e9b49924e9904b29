// What is asked before a table goes out: the period, the issue, the day it is due, and how much of it goes to each unit.

import { Field, Input, makeStyles, RadioGroup } from '@fluentui/react-components';
import { Choice } from '../parts/Choice';
import { r } from './returnsWords';
import type { Round } from './Round';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px 12px' },
  input: { minWidth: 0, width: '100%' },
  wide: { gridColumn: '1 / -1' },
});

export interface SendFieldsProps {
  readonly round: Round;
  /** As the heading prints it; null when it does not. */
  readonly period: string | null;
  readonly isWrongDay: boolean;
  readonly onRound: (change: Partial<Round>) => void;
}

/** The fields. A change makes what was sent before another thing: it counts as not sent. */
export function SendFields({ round, period, isWrongDay, onRound }: SendFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <section className={styles.fields}>
        <Field className={styles.wide} label={r('period')} hint={r('period.hint')}>
          <Input
            className={styles.input}
            value={round.period ?? period ?? ''}
            onChange={(_, { value }) => onRound({ period: value, sent: [] })}
          />
        </Field>
        <Field label={r('issue')}>
          <Input
            className={styles.input}
            value={round.issue}
            onChange={(_, { value }) => onRound({ issue: value, sent: [] })}
          />
        </Field>
        <Field
          label={r('due')}
          validationState={isWrongDay ? 'error' : 'none'}
          validationMessage={isWrongDay ? r('due.wrong') : undefined}
        >
          <Input
            className={styles.input}
            value={round.due}
            placeholder={r('due.hint')}
            onChange={(_, { value }) => onRound({ due: value, sent: [] })}
          />
        </Field>
      </section>
      <Field label={r('scope')}>
        <RadioGroup
          value={round.isWhole ? 'whole' : 'own'}
          onChange={(_, { value }) => onRound({ isWhole: value === 'whole', sent: [] })}
        >
          <Choice value="own" word={r('scope.own')} note={r('scope.own.why')} />
          <Choice value="whole" word={r('scope.whole')} note={r('scope.whole.why')} />
        </RadioGroup>
      </Field>
    </>
  );
}
