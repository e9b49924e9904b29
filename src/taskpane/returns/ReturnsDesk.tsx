// 发出与收回: out to the units and back. Which of its screens is shown?

import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { readDay } from '../day';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { BackBar } from '../parts/BackBar';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import type { Locate } from '../useLocate';
import type { Undo } from '../useUndo';
import { useWrite } from '../useWrite';
import { Compare } from './Compare';
import { noComparison, withFile, withPeriod, type Comparison } from './comparison';
import { Conflicts } from './Conflicts';
import { withDecision } from './decisions';
import { MergeDone } from './MergeDone';
import { MergePreview } from './MergePreview';
import type { ReturnFiles } from './ReturnFiles';
import { r } from './returnsWords';
import { RollOver } from './RollOver';
import type { Round } from './Round';
import { SendOut } from './SendOut';
import { StandingPage } from './StandingPage';
import { TakeBack } from './TakeBack';
import { useFileReading } from './useFileReading';
import { useMerge } from './useMerge';
import { useReport } from './useReport';
import { useRoundTable } from './useRoundTable';
import { useSending } from './useSending';

const useStyles = makeStyles({
  tabs: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
});

/** The parts of the step, in their order. */
const parts = ['out', 'in', 'standing', 'compare', 'roll'] as const;
type Part = (typeof parts)[number];

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
  const styles = useStyles();
  const [part, setPart] = useState<Part>(round.files.length > 0 ? 'in' : 'out');
  const [step, setStep] = useState<'files' | 'conflicts' | 'preview' | 'done'>('files');
  const { times } = undo;
  // Once it is taken back, what was told about the merging is no longer so.
  const [doneAt, setDoneAt] = useState(-1);
  const due = readDay(round.due);
  const period = round.period?.trim() || null;
  const reading = useRoundTable(workbook, table, { asOf, period, times });
  const at = reading.table;
  const report = useReport(at, round, { asOf, due, times });
  const change = (part_: Partial<Round>): void => onRound((before) => ({ ...before, ...part_ }));
  const fileReading = useFileReading(files, round.files, (file) =>
    onRound((before) => ({ ...before, files: [...before.files, file] })),
  );
  const sending = useSending(files, at, round, {
    today: asOf,
    name: workbook.name || table.sheet,
    onSent: (units) => onRound((before) => ({ ...before, sent: [...new Set([...before.sent, ...units])] })),
  });
  const merging = useMerge(workbook, undo, () => {
    // What was decided stands in the table from now on, until it is taken back.
    onRound((before) => ({
      ...before,
      decided: before.decided.map((one) => ({ ...one, written: times })),
    }));
    reading.read();
    setDoneAt(times);
    setStep('done');
  });
  const drawing = useWrite();
  const [drawn, setDrawn] = useState<string | null>(null);
  const [comparison, setComparison] = useState<Comparison>(noComparison);
  const rolling = useWrite();
  const [rolled, setRolled] = useState('');

  if (reading.trouble && !at)
    return (
      <TroubleScreen
        head={head}
        title="trouble.read"
        trouble={reading.trouble}
        onRetry={reading.read}
        onBack={onBack}
      />
    );
  if (!at) return <Waiting head={head} title={r('opening')} note={r('opening.why')} />;

  const go = (cell: string): void => locate.go(at.master.table.sheet, cell);
  const top = (
    <>
      <BackBar title={r('title')} note={r('note')} onBack={onBack} />
      <nav className={styles.tabs} aria-label={r('title')}>
        <TabList
          size="small"
          selectedValue={part}
          onTabSelect={(_, { value }) => {
            setPart(value as Part);
            setStep('files');
          }}
        >
          {parts.map((one) => (
            <Tab key={one} value={one} className={styles.tab}>
              {r(`part.${one}`)}
            </Tab>
          ))}
        </TabList>
      </nav>
    </>
  );
  const located = locate.trouble && (
    <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
  );
  const frame = { head, top };

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
          onRound={change}
        />
      );
    case 'in':
      if (step === 'conflicts' && report)
        return (
          <Conflicts
            head={head}
            conflicts={report.conflicts}
            decided={round.decided}
            onDecide={(conflict, take, text) =>
              onRound((before) => ({
                ...before,
                decided: withDecision(before.decided, conflict, take, text),
              }))
            }
            onLocate={go}
            onBack={() => setStep('files')}
          />
        );
      if (step === 'preview' && report)
        return (
          <MergePreview
            head={head}
            notice={
              merging.trouble ? <TroubleNotice {...merging.trouble} onRetry={merging.retry} /> : located
            }
            report={report}
            isBusy={merging.isBusy}
            onMerge={() => merging.merge(at, report)}
            onLocate={go}
            onBack={() => setStep('files')}
          />
        );
      if (step === 'done' && doneAt === times && merging.merged) {
        const { merged } = merging;
        return (
          <MergeDone
            head={head}
            merged={merged}
            onStanding={() => {
              setStep('files');
              setPart('standing');
            }}
            onBack={() => setStep('files')}
            onUndo={merged.undo === null ? null : () => undo.undo(merged.undo ?? undefined)}
          />
        );
      }
      return (
        <TakeBack
          {...frame}
          notice={located}
          round={round}
          report={report}
          reading={fileReading}
          onFiles={(chosen) => fileReading.read(chosen, at)}
          onRemove={(file) =>
            onRound((before) => ({ ...before, files: before.files.filter((one) => one.file !== file) }))
          }
          onConflicts={() => setStep('conflicts')}
          onPreview={() => setStep('preview')}
        />
      );
    case 'standing':
      if (!report) return <Waiting head={head} title={r('opening')} note={r('opening.why')} />;
      return (
        <StandingPage
          {...frame}
          notice={drawing.trouble ? <TroubleNotice {...drawing.trouble} onRetry={drawing.retry} /> : located}
          report={report}
          chases={at.jobs.chaseReturns(report.report, { asOf })}
          isBusy={drawing.isBusy}
          drawn={drawn}
          onDraw={() =>
            void drawing.run('trouble.draw', async () => {
              const plan = at.jobs.planReturnSheet(at.master, report.report, { asOf });
              const { names } = await workbook.draw([plan]);
              setDrawn(names?.[plan.name] ?? plan.name);
            })
          }
          onOpen={(sheet) => locate.go(sheet, 'A1')}
        />
      );
    case 'compare':
      return (
        <Compare
          {...frame}
          notice={located}
          at={at}
          comparison={comparison}
          onPeriod={(one) => setComparison(withPeriod(at, asOf, one))}
          onFile={(file) =>
            void withFile(at, asOf, file, files).then(setComparison, () =>
              setComparison({ ...noComparison, sentence: r('file.unreadable', { file: file.name }) }),
            )
          }
          onLocate={go}
        />
      );
    case 'roll':
      return (
        <RollOver
          {...frame}
          notice={rolling.trouble && <TroubleNotice {...rolling.trouble} onRetry={rolling.retry} />}
          isBusy={rolling.isBusy}
          said={rolled}
          onRollOver={(next) => {
            setRolled('');
            void rolling.run('trouble.book', async () => {
              const plan = at.jobs.planRollOver(at.master, next);
              const bytes = await files.rollOver(await files.workbook(), plan);
              if (bytes) await files.open(bytes);
              setRolled(bytes ? r('roll.done', { period: next }) : r('roll.tableObject'));
            });
          }}
        />
      );
  }
}
