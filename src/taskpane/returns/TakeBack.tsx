// 收回: choose or drop files, see what each one is, and go on to deciding and merging. Nothing is written here.

import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { LimitedList } from '../parts/LimitedList';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { SafeNote } from '../parts/SafeNote';
import { useProse } from '../parts/useProse';
import { decisionFor } from './decisions';
import { DropFiles } from './DropFiles';
import { FileCard } from './FileCard';
import { fileStateOf, fileStates } from './fileState';
import { reconciliationText } from './reconciliation';
import { r } from './returnsWords';
import type { Round } from './Round';
import type { FileReading } from './useFileReading';
import type { Report } from './useReport';

const useStyles = makeStyles({
  part: { padding: '12px 16px 0', display: 'flex', flexDirection: 'column', gap: '12px' },
  list: {
    margin: '12px 0 0',
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  end: { padding: '12px 16px' },
  name: { overflowWrap: 'anywhere' },
});

export interface TakeBackProps {
  readonly top: ReactNode;
  readonly head: ReactNode;
  readonly notice: ReactNode;
  readonly round: Round;
  /** Null while it is worked out. */
  readonly report: Report | null;
  readonly reading: FileReading;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: (file: string) => void;
  readonly onConflicts: () => void;
  readonly onPreview: () => void;
}

/** The list of files, those that ask for somebody first. */
export function TakeBack(props: TakeBackProps) {
  const { top, head, notice, round, report, reading, onFiles, onRemove, onConflicts, onPreview } = props;
  const styles = useStyles();
  const prose = useProse();
  const [open, setOpen] = useState<string | null>(null);
  const { progress } = reading;
  const isEmpty = round.files.length === 0 && progress === null;
  const writes = report?.report.writes.length ?? 0;
  const undecided = report?.conflicts.filter((conflict) => !decisionFor(conflict, round.decided)).length ?? 0;
  const verdicts = report?.report.files ?? [];
  const sorted = fileStates.flatMap((state) => verdicts.filter((one) => fileStateOf(one) === state));
  return (
    <Pane
      head={head}
      top={top}
      flush
      foot={
        !isEmpty && (
          <>
            <MainButton isOff={writes === 0 || progress !== null} onPress={onPreview}>
              {writes > 0 ? r('preview.go', { n: writes }) : r('preview.none')}
            </MainButton>
            {(report?.conflicts.length ?? 0) > 0 && (
              <Button size="large" onClick={onConflicts}>
                {undecided > 0 ? r('conflicts.go', { n: undecided }) : r('conflicts.review')}
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.part}>
        {notice}
        {isEmpty && (
          <section>
            <h3 className={prose.answer}>{r('in.ask')}</h3>
            <p className={mergeClasses(prose.paragraph, prose.soft)}>{r('in.why')}</p>
          </section>
        )}
        <div role="status">
          {progress ? (
            <>
              <h3 className={prose.heading}>{r('reading')}</h3>
              <p className={mergeClasses(prose.paragraph, styles.name)}>
                {r('reading.step', { i: progress.done + 1, n: progress.all, file: progress.name })}
              </p>
            </>
          ) : (
            report &&
            verdicts.length > 0 && (
              <p className={prose.paragraph}>
                {reconciliationText(report.report.reconciliation, writes).join('')}
              </p>
            )
          )}
        </div>
        {progress ? (
          <>
            <ProgressBar value={progress.done / progress.all} thickness="large" aria-label={r('reading')} />
            <Button onClick={reading.cancel}>{r('reading.cancel')}</Button>
          </>
        ) : (
          <DropFiles isSmall={!isEmpty} onFiles={onFiles} />
        )}
      </div>
      {sorted.length > 0 && (
        <ul className={styles.list} aria-label={r('files')}>
          <LimitedList
            items={sorted}
            render={(verdict) => (
              <FileCard
                key={verdict.file}
                verdict={verdict}
                isOpen={open === verdict.file}
                onOpen={(isOpen) => setOpen(isOpen ? verdict.file : null)}
                onRemove={() => onRemove(verdict.file)}
              />
            )}
          />
        </ul>
      )}
      <div className={styles.end}>
        {isEmpty ? <SafeNote /> : <p className={prose.faint}>{r('in.more')}</p>}
      </div>
    </Pane>
  );
}
