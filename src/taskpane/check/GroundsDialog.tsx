// Why, by whom, until when? What was typed stays when the dialog is closed or keeping it fails. (design picture 29)

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { dayText, readDay } from '../day';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';

const useStyles = makeStyles({
  surface: { width: 'calc(100% - 24px)', padding: '16px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    // At 200 % zoom a box is narrower than its twenty letters.
    '& .fui-Input, & .fui-Textarea': { minWidth: 0, width: '100%' },
  },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
});

/** What was typed so far. */
export interface Grounds {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

export interface GroundsDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What it is about. */
  readonly about: ReactNode;
  /** What else is asked, before the grounds; `isAsked` once the person pressed the button. */
  readonly ask?: (isAsked: boolean) => ReactNode;
  /** What else is asked has been answered. */
  readonly isAnswered?: boolean;
  readonly hints: { readonly reason: string; readonly until: string };
  readonly draft: Grounds;
  readonly isBusy: boolean;
  /** Why it could not be kept. */
  readonly notice: ReactNode;
  /** Where it is kept, and what for. */
  readonly kept: string;
  readonly go: string;
  readonly onDraft: (draft: Grounds) => void;
  /** `until` is `YYYY-MM-DD`. */
  readonly onGive: (grounds: Grounds) => void;
  readonly onClose: () => void;
}

/** The form; all of it is asked for. */
export function GroundsDialog(props: GroundsDialogProps) {
  const { isOpen, title, about, ask, isAnswered = true, hints, draft } = props;
  const { isBusy, notice, kept, go, onDraft, onGive, onClose } = props;
  const styles = useStyles();
  const prose = useProse();
  const [isAsked, setIsAsked] = useState(false);
  const until = readDay(draft.until);
  const wrong = {
    reason: draft.reason.trim() === '' ? t('waive.reason.missing') : null,
    by: draft.by.trim() === '' ? t('waive.by.missing') : null,
    until: until === null ? t(draft.until.trim() === '' ? 'waive.until.missing' : 'day.wrong') : null,
  };
  const shown = (field: keyof Grounds, hint: string) =>
    isAsked && wrong[field] !== null
      ? ({ validationState: 'error', validationMessage: wrong[field] } as const)
      : { hint };
  const give = (): void => {
    setIsAsked(true);
    if (!isAnswered || until === null || wrong.reason !== null || wrong.by !== null) return;
    onGive({ reason: draft.reason.trim(), by: draft.by.trim(), until });
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            give();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {about}
              {notice}
              {ask?.(isAsked)}
              <Field label={t('waive.reason')} required {...shown('reason', hints.reason)}>
                <Textarea
                  rows={3}
                  resize="vertical"
                  value={draft.reason}
                  onChange={(_, { value }) => onDraft({ ...draft, reason: value })}
                />
              </Field>
              <Field label={t('waive.by')} required {...shown('by', t('waive.by.hint'))}>
                <Input value={draft.by} onChange={(_, { value }) => onDraft({ ...draft, by: value })} />
              </Field>
              <Field label={t('waive.until')} required {...shown('until', hints.until)}>
                <Input
                  value={draft.until}
                  onChange={(_, { value }) => onDraft({ ...draft, until: value })}
                  onBlur={() => until !== null && onDraft({ ...draft, until: dayText(until) })}
                />
              </Field>
              <p className={prose.faint}>{kept}</p>
            </DialogContent>
            <DialogActions className={styles.actions} fluid>
              <Button appearance="primary" size="large" type="submit" disabledFocusable={isBusy}>
                {go}
              </Button>
              <Button size="large" onClick={onClose}>
                {t('cancel')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
