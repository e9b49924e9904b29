// As of which day? Shown as text with 更改; typed as 2022年9月30日 or 2022-09-30.

import { Button, Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { dayText, readDay } from '../day';
import { t } from './settingsWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', flexGrow: 1, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  change: { whiteSpace: 'nowrap', flexShrink: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** `day` and what is handed back are `YYYY-MM-DD`. */
export function DayField({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  if (typed === null) {
    return (
      <>
        <strong>{dayText(day)}</strong>
        <Link
          as="button"
          className={styles.change}
          aria-label={t('change') + t('day.label')}
          onClick={() => {
            setTyped(dayText(day));
            setIsWrong(false);
          }}
        >
          {t('change')}
        </Link>
      </>
    );
  }
  const use = (): void => {
    const read = readDay(typed);
    setIsWrong(read === null);
    if (read === null) return;
    onDay(read);
    setTyped(null);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <Field
        hint={isWrong ? undefined : t('day.hint')}
        validationState={isWrong ? 'error' : 'none'}
        validationMessage={isWrong ? t('day.wrong') : undefined}
      >
        <Input
          autoFocus
          className={styles.input}
          aria-label={t('day.label')}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit">{t('day.use')}</Button>
        <Button appearance="subtle" onClick={() => setTyped(null)}>
          {t('day.keep')}
        </Button>
      </div>
    </form>
  );
}
