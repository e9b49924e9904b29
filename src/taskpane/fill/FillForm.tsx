// The form of one task: 主要做法, 成效, 存在问题 and 完成情况, with what the task is held to and what is still missing. (design picture 11)

import { makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EntryEdit, MyTask } from '../../jobs/fill';
import type { DeskMemory } from '../DeskMemory';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { StepBar } from '../parts/StepBar';
import { useProse } from '../parts/useProse';
import { ChooseStatus } from './ChooseStatus';
import { TroubleNotice } from '../parts/TroubleNotice';
import { ConfirmEntry } from './ConfirmEntry';
import { RefusedNotice } from './RefusedNotice';
import type { Write } from './useWrite';
import { EntryText } from './EntryText';
import { boxHints, statusHints, toReview } from './entryHints';
import { f, taskName } from './fillWords';
import { LastPeriod } from './LastPeriod';
import type { TaskTab } from './MyTasks';
import { quoted } from './quoted';
import { TaskFacts } from './TaskFacts';
import { typedEntry, useDraft } from './useDraft';
import type { FillTable } from './useFill';
import { useHints } from './useHints';

const useStyles = makeStyles({ page: { gap: '18px' } });

export interface FillFormProps {
  readonly head: ReactNode;
  readonly table: FillTable;
  readonly mine: MyTask;
  /** Place in the list and its length, from 1; null when the task is no longer in it. */
  readonly place: { readonly tab: TaskTab; readonly i: number; readonly n: number } | null;
  readonly memory: DeskMemory;
  readonly notice: ReactNode;
  readonly writing: Pick<Write, 'isWriting' | 'trouble' | 'refused'>;
  readonly onBack: () => void;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onLocate: (cell: string) => void;
  readonly onWrite: (edits: readonly EntryEdit[]) => void;
}

/** The form, and the confirmation in front of it; going back never loses what is typed. */
export function FillForm(props: FillFormProps) {
  const { head, table, mine, place, memory, notice, writing } = props;
  const { onBack, onPrevious, onNext, onLocate, onWrite } = props;
  const styles = useStyles();
  const prose = useProse();
  const { jobs, at, form } = table;
  const words = at.opened.catalog?.statusWords ?? jobs.usualStatusWords;
  const [draft, setDraft] = useDraft(table, mine, memory);
  const [isComposing, setIsComposing] = useState(false);
  const [isReviewing, setIsReviewing] = useState(false);
  const [begin] = useState(() =>
    Math.max(
      0,
      draft.boxes.findIndex(({ body }) => body.trim() === ''),
    ),
  );
  const typed = typedEntry(table, mine, draft);
  const whole = jobs.entryText(draft);
  const hints = useHints(table, mine, draft.boxes, { ...typed, whole }, isComposing);
  const edits = jobs.entryEdits(at.opened.table.sheet, mine, typed);
  const { table: read, date } = at.opened;
  const targets = jobs.taskTargets(mine.task, { year: read.year, date });
  const locked = [mine.text, mine.status].filter((cell) => cell?.isFormula === true);
  const review = (): void => {
    if (edits.length > 0) setIsReviewing(true);
  };
  const onKeyDown = ({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey) && !nativeEvent.isComposing) review();
  };

  const told = (
    <>
      {writing.trouble && (
        <TroubleNotice
          title="trouble.fill"
          trouble={writing.trouble}
          kept="trouble.fill.kept"
          onRetry={() => onWrite(edits)}
        />
      )}
      {writing.refused.length > 0 && <RefusedNotice refused={writing.refused} />}
      {notice}
    </>
  );
  if (isReviewing) {
    return (
      <ConfirmEntry
        head={head}
        task={taskName(mine)}
        edits={edits}
        findings={toReview(hints)}
        notice={told}
        isWriting={writing.isWriting}
        onLocate={onLocate}
        onWrite={() => onWrite(edits)}
        onBack={() => setIsReviewing(false)}
      />
    );
  }
  return (
    <Pane
      head={head}
      top={
        <StepBar
          title={taskName(mine)}
          note={place ? f(`form.place.${place.tab}`, { i: place.i, n: place.n }) : ''}
          names={[f('form.previous'), f('form.next')]}
          onBack={onBack}
          onPrevious={onPrevious}
          onNext={onNext}
        />
      }
      foot={
        <MainButton isOff={edits.length === 0} onPress={review}>
          {f('form.review')}
        </MainButton>
      }
    >
      <div className={`${prose.page} ${styles.page}`} onKeyDown={onKeyDown}>
        {told}
        <TaskFacts mine={mine} targets={targets} />
        {locked.map((cell) => cell && <p key={cell.cell}>{f('form.formula', { cell: cell.cell })}</p>)}
        {mine.text?.tiedRows && (
          <p className={prose.faint}>
            {f('form.tied', { from: mine.text.tiedRows[0], to: mine.text.tiedRows[1] })}
          </p>
        )}
        {mine.earlier && mine.text && (
          <LastPeriod
            period={mine.earlier.period}
            text={mine.earlier.raw}
            onQuote={() =>
              mine.earlier &&
              setDraft({
                ...draft,
                boxes: quoted(
                  draft.boxes,
                  jobs.draftOf(mine.earlier.raw, { ...form, boxes: draft.boxes }).boxes,
                ),
              })
            }
          />
        )}
        {mine.text &&
          draft.boxes.map((box, at) => (
            <EntryText
              key={`${at} ${box.label}`}
              label={box.label || f('form.prose')}
              value={box.body}
              hints={boxHints(draft.boxes, at, hints)}
              isFirst={at === begin}
              isDisabled={mine.text?.isFormula === true}
              {...(box.parts.includes('result') && targets[0]
                ? { beside: f('form.beside', { figure: targets[0].figure }) }
                : {})}
              onValue={(body) =>
                setDraft({
                  ...draft,
                  boxes: draft.boxes.map((one, i) => (i === at ? { ...one, body } : one)),
                })
              }
              onComposing={setIsComposing}
            />
          ))}
        {mine.status && !mine.status.isFormula && table.place.status !== null && (
          <ChooseStatus
            label={mine.status.heading || f('form.status')}
            choices={jobs.statusChoices(read, table.place.status, words, mine.status.raw)}
            value={draft.status}
            hints={statusHints(
              draft.status,
              draft.status !== null && jobs.isDone(draft.status, words),
              hints,
            )}
            onValue={(status) => setDraft({ ...draft, status })}
          />
        )}
        <p className={prose.faint}>{f('form.draft')}</p>
      </div>
    </Pane>
  );
}
