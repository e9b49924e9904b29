// 待决定: what stands in the table and what each file offers, side by side; the person says what shall stand.

import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { EntryConflict } from '../../jobs/returns';
import { BackBar } from '../parts/BackBar';
import { CellLink } from '../parts/CellLink';
import { LimitedList } from '../parts/LimitedList';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { decisionFor } from './decisions';
import { r, taskName } from './returnsWords';
import type { Decided } from './Round';

const useStyles = makeStyles({
  card: { padding: '12px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  word: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  text: {
    display: 'block',
    marginTop: '2px',
    padding: '2px 8px',
    color: tokens.colorNeutralForeground1,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  radios: { marginLeft: '-8px', width: '100%' },
  own: { width: '100%', marginTop: '4px' },
});

/** Radio values beside the numbers of offers. */
const OPEN = 'open';
const STANDING = 'standing';
const ALL = 'all';
const TEXT = 'text';

export interface ConflictsProps {
  readonly head: ReactNode;
  readonly conflicts: readonly EntryConflict[];
  readonly decided: readonly Decided[];
  /** `take` null: not decided after all. */
  readonly onDecide: (conflict: EntryConflict, take: string | null, text: string | null) => void;
  readonly onLocate: (cell: string) => void;
  readonly onBack: () => void;
}

/** The list; every choice counts at once. */
export function Conflicts({ head, conflicts, decided, onDecide, onLocate, onBack }: ConflictsProps) {
  const styles = useStyles();
  const prose = useProse();
  const left = conflicts.filter((one) => !decisionFor(one, decided)).length;
  return (
    <Pane
      head={head}
      top={<BackBar title={r('conflicts')} note={r('conflicts.note')} onBack={onBack} />}
      foot={
        <Button appearance="primary" size="large" className={prose.grow} onClick={onBack}>
          {r('conflicts.done')}
        </Button>
      }
    >
      <p className={prose.paragraph} role="status">
        {left > 0 ? r('conflicts.left', { n: left, all: conflicts.length }) : r('conflicts.none')}
      </p>
      <p className={mergeClasses(prose.faint)}>{r('conflicts.why')}</p>
      <ul className={styles.list}>
        <LimitedList
          items={conflicts}
          render={(conflict) => (
            <Conflict
              key={`${conflict.cell} ${conflict.kind}`}
              conflict={conflict}
              decision={decisionFor(conflict, decided)}
              onDecide={(take, text) => onDecide(conflict, take, text)}
              onLocate={() => onLocate(conflict.cell)}
            />
          )}
        />
      </ul>
    </Pane>
  );
}

interface ConflictProps {
  readonly conflict: EntryConflict;
  readonly decision: Decided | undefined;
  readonly onDecide: (take: string | null, text: string | null) => void;
  readonly onLocate: () => void;
}

function Conflict({ conflict, decision, onDecide, onLocate }: ConflictProps) {
  const styles = useStyles();
  const prose = useProse();
  const { no, kind, cell, standing, offers } = conflict;
  const [typed, setTyped] = useState(decision?.take === TEXT ? (decision.text ?? '') : (standing ?? ''));
  const place = offers.findIndex(({ file }) => file === decision?.take);
  const value = decision ? (place >= 0 ? String(place) : decision.take) : OPEN;
  const title = r('conflict.title', { task: taskName(no), kind: r(`kind.${kind}`) });
  const choose = (next: string): void => {
    if (next === OPEN) onDecide(null, null);
    else if (next === TEXT) onDecide(TEXT, typed);
    else onDecide(offers[Number(next)]?.file ?? next, null);
  };
  return (
    <li className={styles.card}>
      <div className={styles.title}>
        <h3 className={prose.label}>{title}</h3>
        <CellLink cell={cell} onLocate={onLocate} />
      </div>
      <RadioGroup
        className={styles.radios}
        aria-label={title}
        value={value}
        onChange={(_, { value: next }) => choose(next)}
      >
        <Side value={STANDING} word={r('conflict.standing')} text={standing ?? r('blank')} />
        {offers.map(({ file, unit, text }, at) => (
          <Side key={file} value={String(at)} word={r('conflict.offer', { unit, file })} text={text} />
        ))}
        {kind === 'progress' && <Side value={ALL} word={r('conflict.all')} text={null} />}
        <Side value={TEXT} word={r('conflict.text')} text={null} />
        {value === TEXT && (
          <Field label={r('conflict.text.label')} size="small">
            <Textarea
              className={styles.own}
              resize="vertical"
              value={typed}
              onChange={(_, { value: next }) => {
                setTyped(next);
                onDecide(TEXT, next);
              }}
            />
          </Field>
        )}
        <Side value={OPEN} word={r('conflict.open')} text={null} />
      </RadioGroup>
    </li>
  );
}

function Side({
  value,
  word,
  text,
}: {
  readonly value: string;
  readonly word: string;
  readonly text: string | null;
}) {
  const styles = useStyles();
  return (
    <Radio
      value={value}
      label={
        <>
          <span className={styles.word}>{word}</span>
          {text !== null && <span className={styles.text}>{text}</span>}
        </>
      }
    />
  );
}
