// 规则的设定: every option of the rules as a form. What departs from the defaults is handed on; nothing is written.

import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RuleSettings } from '../../rules/RuleOption';
import type { RuleOptionField } from '../core/ruleOptions';
import { loadCore } from '../loadCore';
import { OptionField } from './OptionField';
import { optionValue } from './optionValue';
import { o } from './ruleOptionsWords';
import { useProse } from './useProse';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

export interface RuleOptionsProps {
  /** What is set now, by rule id. */
  readonly options: RuleSettings;
  readonly onOptions: (options: RuleSettings) => void;
}

/** The form, once the rules have told what can be set. */
export default function RuleOptions({ options, onOptions }: RuleOptionsProps) {
  const prose = useProse();
  const [fields, setFields] = useState<readonly RuleOptionField[] | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadCore()
      .then((core) => core.ruleOptionFields())
      .then(
        (all) => isCurrent && setFields(all),
        () => isCurrent && setFields('failed'),
      );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (fields === null) return <Spinner size="tiny" label={o('options.reading')} />;
  if (fields === 'failed') return <p className={prose.faint}>{o('options.failed')}</p>;
  return <Fields fields={fields} options={options} onOptions={onOptions} />;
}

function Fields({
  fields,
  options,
  onOptions,
}: RuleOptionsProps & { readonly fields: readonly RuleOptionField[] }) {
  const styles = useStyles();
  const prose = useProse();
  const [typed, setTyped] = useState(() =>
    fields.map((field) => String(options[field.rule]?.[field.option] ?? field.default)),
  );
  const [isUsed, setIsUsed] = useState(false);
  const values = fields.map((field, place) => optionValue(typed[place] ?? '', field));
  const use = (): void => {
    if (values.includes(null)) return;
    onOptions(departing(fields, values));
    setIsUsed(true);
  };
  return (
    <form
      className={styles.form}
      aria-label={o('options.title')}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      {fields.map((field, place) => (
        <OptionField
          key={`${field.rule} ${field.option}`}
          field={field}
          typed={typed[place] ?? ''}
          onTyped={(text) => {
            setIsUsed(false);
            setTyped(typed.map((before, at) => (at === place ? text : before)));
          }}
        />
      ))}
      <p className={prose.faint}>{o('options.note')}</p>
      <div className={styles.foot}>
        <Button type="submit" size="small" disabledFocusable={values.includes(null)}>
          {o('options.use')}
        </Button>
        <span className={prose.faint} role="status">
          {isUsed && o('options.used')}
        </span>
      </div>
    </form>
  );
}

/** Only what is not as it is by default. */
function departing(fields: readonly RuleOptionField[], values: readonly (number | null)[]): RuleSettings {
  const all: Record<string, Record<string, number>> = {};
  fields.forEach(({ rule, option, default: usual }, place) => {
    const value = values[place] ?? usual;
    if (value !== usual) all[rule] = { ...all[rule], [option]: value };
  });
  return all;
}
