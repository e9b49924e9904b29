// One option of a rule: what it sets, what is typed, its default and the way back to it; what cannot be used is told here.

import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { RuleOptionField } from '../core/ruleOptions';
import { optionValue } from './optionValue';
import { o } from './ruleOptionsWords';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  input: { width: '96px', minWidth: 0 },
});

export interface OptionFieldProps {
  readonly field: RuleOptionField;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

/** The field; a text that is no number within the bounds gets a sentence. */
export function OptionField({ field, typed, onTyped }: OptionFieldProps) {
  const styles = useStyles();
  const { title, about, least, most } = field;
  const value = optionValue(typed, field);
  const isWrong = value === null;
  const data = { value: field.default, least, most };
  return (
    <Field
      label={title}
      hint={isWrong ? about : `${about}${o('options.hint', data)}`}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? o('options.wrong', data) : undefined}
    >
      {(control) => (
        <div className={styles.line}>
          <Input
            {...control}
            className={styles.input}
            inputMode="numeric"
            value={typed}
            onChange={(_, { value: text }) => onTyped(text)}
          />
          {value !== field.default && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={o('options.default.of', { label: title, value: field.default })}
              onClick={() => onTyped(String(field.default))}
            >
              {o('options.default')}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
