// 改判…: which light a task has in a person's own judgement, and on what grounds.

import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LightOverride, TaskLight } from '../../../jobs/lights';
import { lightNames } from '../../../messages/zh-CN/light';
import { lightsToSet } from '../../../table/LightOverride';
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

export interface LightDialogProps extends Pick<
  GroundsDialogProps,
  'isOpen' | 'draft' | 'isBusy' | 'notice' | 'onDraft' | 'onClose'
> {
  readonly light: TaskLight;
  /** `YYYY-MM-DD`: the day on which it is set. */
  readonly today: string;
  readonly onOverride: (override: LightOverride) => void;
}

/** Nothing is chosen for the person. */
export default function LightDialog({ light, today, onOverride, ...form }: LightDialogProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<LightOverride['light'] | null>(null);
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
            onChange={(_, { value }) => setChosen(lightsToSet.find((one) => one === value) ?? null)}
          >
            {lightsToSet
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
      onGive={(grounds) =>
        chosen !== null && onOverride({ task: light.id, light: chosen, ...grounds, on: today })
      }
    />
  );
}
