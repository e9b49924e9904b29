// 发出与收回: out to the units and back. Which of its parts is shown?

import { useState, type ReactNode } from 'react';
import { readDay } from '../day';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import type { Locate } from '../useLocate';
import type { Undo } from '../useUndo';
import { Compare } from './Compare';
import type { ReturnFiles } from './ReturnFiles';
import { ReturnsTop, type Part } from './ReturnsTop';
import { r } from './returnsWords';
import { RollOver } from './RollOver';
import type { Round } from './Round';
import { SendOut } from './SendOut';
import { StandingPage } from './StandingPage';
import { TakingBack } from './TakingBack';
import { useComparison } from './useComparison';
import { useFileReading } from './useFileReading';
import { useReport } from './useReport';
import { useReturnSheet } from './useReturnSheet';
import { useRollOver } from './useRollOver';
import { useRoundTable } from './useRoundTable';
import { useSending } from './useSending';

export interface ReturnsDeskProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  readonly files: ReturnFiles;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly round: Round;
  readonly onRound: (change: (before: Round) => Round) => void;
  readonly locate: Locate;
  readonly undo: Undo;
  readonly onBack: () => void;
}

/** The step; what was said and read stays while the pane is open. */
export default function ReturnsDesk(props: ReturnsDeskProps) {
  const { head, workbook, table, files, asOf, round, onRound, locate, undo, onBack } = props;
  const [part, setPart] = useState<Part>(round.files.length > 0 ? 'in' : 'out');
  const { times } = undo;
  const due = readDay(round.due);
  const period = round.period?.trim() || null;
  const reading = useRoundTable(workbook, table, { asOf, period, times });
  const at = reading.table;
  const report = useReport(at, round, { asOf, due, times });
  const fileReading = useFileReading(files, round.files, (file) =>
    onRound((before) => ({ ...before, files: [...before.files, file] })),
  );
  const sending = useSending(files, at, round, {
    today: asOf,
    name: workbook.name || table.sheet,
    onSent: (units) => onRound((before) => ({ ...before, sent: [...new Set([...before.sent, ...units])] })),
  });
  const sheet = useReturnSheet(workbook, asOf);
  const comparing = useComparison(files, at, asOf);
  const rolling = useRollOver(files, at);

  if (reading.trouble && !at) {
    return (
      <TroubleScreen
        head={head}
        title="trouble.read"
        trouble={reading.trouble}
        onRetry={reading.read}
        onBack={onBack}
      />
    );
  }
  if (!at) return <Waiting head={head} title={r('opening')} note={r('opening.why')} />;

  const go = (cell: string): void => locate.go(at.master.table.sheet, cell);
  const frame = { head, top: <ReturnsTop part={part} onPart={setPart} onBack={onBack} /> };
  const located = locate.trouble && (
    <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
  );

  switch (part) {
    case 'out':
      return (
        <SendOut
          {...frame}
          notice={
            sending.trouble && (
              <TroubleNotice title="trouble.book" trouble={sending.trouble} onRetry={sending.retry} />
            )
          }
          at={at}
          round={round}
          sending={sending}
          hasSaveAll={files.saveAll !== null}
          onRound={(change) => onRound((before) => ({ ...before, ...change }))}
        />
      );
    case 'in':
      return (
        <TakingBack
          {...frame}
          notice={located}
          workbook={workbook}
          at={at}
          round={round}
          report={report}
          reading={fileReading}
          undo={undo}
          onRound={onRound}
          onMerged={reading.read}
          onStanding={() => setPart('standing')}
          onLocate={go}
        />
      );
    case 'standing':
      if (!report) return <Waiting head={head} title={r('opening')} note={r('opening.why')} />;
      return (
        <StandingPage
          {...frame}
          notice={sheet.trouble ? <TroubleNotice {...sheet.trouble} onRetry={sheet.retry} /> : located}
          report={report}
          chases={at.jobs.chaseReturns(report.report, { asOf })}
          isBusy={sheet.isBusy}
          drawn={sheet.drawn}
          onDraw={() => sheet.draw(at, report)}
          onOpen={(name) => locate.go(name, 'A1')}
        />
      );
    case 'compare':
      return (
        <Compare
          {...frame}
          notice={located}
          at={at}
          comparison={comparing.comparison}
          onPeriod={comparing.withPeriod}
          onFile={comparing.withFile}
          onLocate={go}
        />
      );
    case 'roll':
      return (
        <RollOver
          {...frame}
          notice={rolling.trouble && <TroubleNotice {...rolling.trouble} onRetry={rolling.retry} />}
          isBusy={rolling.isBusy}
          said={rolling.said}
          onRollOver={rolling.rollOver}
        />
      );
  }
}
