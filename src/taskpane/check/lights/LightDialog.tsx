// 改判…: which light a task has in a person's own judgement, and on what grounds.

import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LightOverride, TaskLight } from '../../../jobs/lights';
import type { LightName } from '../../../language/deadline';
import { lightNames } from '../../../messages/zh-CN/light';
import { GroundsDialog, type GroundsDialogProps } from '../GroundsDialog';
import { l } from './lightWords';

const useStyles = makeStyles({
  about: { margin: 0, overflowWrap: 'anywhere' },
  choices: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    marginLeft: '-8px',
    '@media (max-width: 299px)': { gridTemplateColumns: '1fr' },
  },
  word: { color: tokens.colorNeutralForeground1 },
});

/** 未填报 and 无时限 are facts of the table, not judgements. */
const choices: readonly LightName[] = ['done', 'normal', 'near', 'late', 'standing'];

export interface LightDialogProps extends Pick<
  GroundsDialogProps,
  'isOpen' | 'draft' | 'isBusy' | 'notice' | 'onDraft' | 'onClose'
> {
  readonly light: TaskLight;
  readonly onOverride: (override: LightOverride) => void;
}

/** Nothing is chosen for the person. */
export default function LightDialog({ light, onOverride, ...form }: LightDialogProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<LightName | null>(null);
  return (
    <GroundsDialog
      {...form}
      title={l('override.title')}
      about={
        <p className={styles.about}>
          {light.task.text.raw.trim().replace(/\s+/g, ' ')}
          <br />
          {l('override.now', { light: lightNames[light.light], sentence: light.sentence })}
        </p>
      }
      ask={(isAsked) => (
        <Field
          label={l('override.ask')}
          required
          {...(isAsked && chosen === null
            ? { validationState: 'error', validationMessage: l('override.missing') }
            : {})}
        >
          <RadioGroup
            className={styles.choices}
            value={chosen ?? ''}
            onChange={(_, { value }) => setChosen(value as LightName)}
          >
            {choices
              .filter((one) => one !== light.light)
              .map((one) => (
                <Radio key={one} value={one} label={<span className={styles.word}>{lightNames[one]}</span>} />
              ))}
          </RadioGroup>
        </Field>
      )}
      isAnswered={chosen !== null}
      hints={{ reason: l('override.reason'), until: l('override.until') }}
      kept={l('override.kept')}
      go={l('override.go')}
      onGive={(grounds) => chosen !== null && onOverride({ task: light.id, light: chosen, ...grounds })}
    />
  );
}
