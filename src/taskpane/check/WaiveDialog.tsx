// 豁免…: why this finding is accepted, by whom, until when. What was typed stays when the dialog is closed or keeping it fails. (design picture 29)

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
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { dayText, readDay } from '../day';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useProse } from '../parts/useProse';
import { t } from '../text';
import type { ListedFinding } from './ListedFinding';

const useStyles = makeStyles({
  surface: { width: 'calc(100% - 24px)', padding: '16px' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  about: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '8px', margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { gridColumn: 2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
});

/** What was typed so far. */
export interface WaiverDraft {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

export interface WaiveDialogProps {
  readonly isOpen: boolean;
  readonly listed: ListedFinding;
  readonly draft: WaiverDraft;
  readonly isBusy: boolean;
  /** Why it could not be kept. */
  readonly notice: ReactNode;
  readonly onDraft: (draft: WaiverDraft) => void;
  /** `until` is `YYYY-MM-DD`. */
  readonly onWaive: (waiver: { reason: string; by: string; until: string }) => void;
  readonly onClose: () => void;
}

/** The form; all three are asked for. */
export default function WaiveDialog(props: WaiveDialogProps) {
  const { isOpen, listed, draft, isBusy, notice, onDraft, onWaive, onClose } = props;
  const styles = useStyles();
  const prose = useProse();
  const [isAsked, setIsAsked] = useState(false);
  const until = readDay(draft.until);
  const wrong = {
    reason: draft.reason.trim() === '' ? t('waive.reason.missing') : null,
    by: draft.by.trim() === '' ? t('waive.by.missing') : null,
    until: until === null ? t(draft.until.trim() === '' ? 'waive.until.missing' : 'day.wrong') : null,
  };
  const shown = (field: keyof WaiverDraft, hint: string) =>
    isAsked && wrong[field] !== null
      ? ({ validationState: 'error', validationMessage: wrong[field] } as const)
      : { hint };
  const waive = (): void => {
    setIsAsked(true);
    if (until === null || wrong.reason !== null || wrong.by !== null) return;
    onWaive({ reason: draft.reason.trim(), by: draft.by.trim(), until });
  };
  const { finding, title, place, taskText } = listed;
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            waive();
          }}
        >
          <DialogBody>
            <DialogTitle>{t('waive.title')}</DialogTitle>
            <DialogContent className={styles.content}>
              <div className={styles.about}>
                <SeverityIcon of={finding.severity} />
                <span>
                  <span className={styles.title}>{title}</span> {finding.cell}
                </span>
                <span className={styles.line}>{`${place} ${taskText}`.trim()}</span>
                <span className={styles.line}>{finding.message}</span>
              </div>
              {notice}
              <Field label={t('waive.reason')} required {...shown('reason', t('waive.reason.hint'))}>
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
              <Field label={t('waive.until')} required {...shown('until', t('waive.until.hint'))}>
                <Input
                  value={draft.until}
                  onChange={(_, { value }) => onDraft({ ...draft, until: value })}
                  onBlur={() => until !== null && onDraft({ ...draft, until: dayText(until) })}
                />
              </Field>
              <p className={prose.faint}>{t('waive.kept')}</p>
            </DialogContent>
            <DialogActions className={styles.actions} fluid>
              <Button appearance="primary" size="large" type="submit" disabledFocusable={isBusy}>
                {t('waive.go')}
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
