// A row's cells, to be corrected by hand before the sheet is made.

import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { t } from '../text';
import type { RowCells } from './decisions';
import { n } from './noticeWords';
import { rowFields } from '../../notice/rows/NoticeRow';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '10px', marginTop: '6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface EditRowProps {
  readonly now: Readonly<Record<(typeof rowFields)[number], string>>;
  readonly onSave: (cells: RowCells) => void;
  readonly onCancel: () => void;
}

const units: ReadonlySet<string> = new Set(['lead', 'coop', 'responsible']);

/** The form; a task without words cannot be saved. */
export function EditRow({ now, onSave, onCancel }: EditRowProps) {
  const styles = useStyles();
  const [cells, setCells] = useState<Record<(typeof rowFields)[number], string>>({ ...now });
  const isBlank = cells.text.trim() === '';
  const write = (field: keyof RowCells, value: string): void => setCells({ ...cells, [field]: value });
  return (
    <div className={styles.root} role="group" aria-label={n('edit.title')}>
      {rowFields.map((field) => (
        <Field
          key={field}
          label={n(`field.${field}`)}
          required={field === 'text'}
          {...(units.has(field) ? { hint: n('edit.units') } : {})}
          {...(field === 'text' && isBlank ? { validationMessage: n('edit.need') } : {})}
        >
          {field === 'text' ? (
            <Textarea
              autoFocus
              rows={5}
              resize="vertical"
              value={cells.text}
              onChange={(_, { value }) => write('text', value)}
            />
          ) : (
            <Input value={cells[field]} onChange={(_, { value }) => write(field, value)} />
          )}
        </Field>
      ))}
      <div className={styles.actions}>
        <Button
          disabledFocusable={isBlank}
          onClick={() =>
            !isBlank && onSave(Object.fromEntries(rowFields.map((field) => [field, cells[field].trim()])))
          }
        >
          {n('edit.save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
