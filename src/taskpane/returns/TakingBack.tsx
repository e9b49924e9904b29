// 收回, from the files to what stands in the table: files, decisions, before and after, what came of it. Which of its screens is shown?

import { useState, type ReactNode } from 'react';
import type { PaneWorkbook } from '../PaneWorkbook';
import { TroubleNotice } from '../parts/TroubleNotice';
import type { Undo } from '../useUndo';
import { Conflicts } from './Conflicts';
import { withDecision } from './decisions';
import { MergeDone } from './MergeDone';
import { MergePreview } from './MergePreview';
import type { Round } from './Round';
import { TakeBack } from './TakeBack';
import type { FileReading } from './useFileReading';
import { useMerge } from './useMerge';
import type { Report } from './useReport';
import type { RoundTable } from './useRoundTable';

export interface TakingBackProps {
  readonly head: ReactNode;
  readonly top: ReactNode;
  readonly notice: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly at: RoundTable;
  readonly round: Round;
  readonly report: Report | null;
  readonly reading: FileReading;
  readonly undo: Undo;
  readonly onRound: (change: (before: Round) => Round) => void;
  /** Something was written into the table. */
  readonly onMerged: () => void;
  readonly onStanding: () => void;
  readonly onLocate: (cell: string) => void;
}

/** The part; leaving it and coming back begins with the files. */
export function TakingBack(props: TakingBackProps) {
  const { head, top, notice, workbook, at, round, report, reading, undo } = props;
  const { onRound, onMerged, onStanding, onLocate } = props;
  const { times } = undo;
  const [step, setStep] = useState<'files' | 'conflicts' | 'preview' | 'done'>('files');
  // Once it is taken back, what was told about the merging is no longer so.
  const [doneAt, setDoneAt] = useState(-1);
  const merging = useMerge(workbook, undo, () => {
    // What was decided stands in the table from now on, until it is taken back.
    onRound((before) => ({
      ...before,
      decided: before.decided.map((one) => ({ ...one, written: times })),
    }));
    onMerged();
    setDoneAt(times);
    setStep('done');
  });
  const toFiles = (): void => setStep('files');
  if (step === 'conflicts' && report) {
    return (
      <Conflicts
        head={head}
        conflicts={report.conflicts}
        decided={round.decided}
        onDecide={(conflict, take, text) =>
          onRound((before) => ({ ...before, decided: withDecision(before.decided, conflict, take, text) }))
        }
        onLocate={onLocate}
        onBack={toFiles}
      />
    );
  }
  if (step === 'preview' && report) {
    return (
      <MergePreview
        head={head}
        notice={merging.trouble ? <TroubleNotice {...merging.trouble} onRetry={merging.retry} /> : notice}
        report={report}
        isBusy={merging.isBusy}
        onMerge={() => merging.merge(at, report)}
        onLocate={onLocate}
        onBack={toFiles}
      />
    );
  }
  if (step === 'done' && doneAt === times && merging.merged) {
    const { merged } = merging;
    // Seen and done with: the words at the foot would only cover the next screen; the head's 撤销 stays.
    const leave = (to: () => void): void => {
      undo.tell(null);
      to();
    };
    return (
      <MergeDone
        head={head}
        merged={merged}
        onStanding={() => leave(onStanding)}
        onBack={() => leave(toFiles)}
        onUndo={merged.undo === null ? null : () => undo.undo(merged.undo ?? undefined)}
      />
    );
  }
  return (
    <TakeBack
      head={head}
      top={top}
      notice={notice}
      round={round}
      report={report}
      reading={reading}
      onFiles={(chosen) => reading.read(chosen, at)}
      onRemove={(file) =>
        onRound((before) => ({ ...before, files: before.files.filter((one) => one.file !== file) }))
      }
      onConflicts={() => setStep('conflicts')}
      onPreview={() => setStep('preview')}
    />
  );
}
