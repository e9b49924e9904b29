// One place where the table says one thing and the files another: what shall stand there?

import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryConflict } from '../../jobs/returns';
import { CellLink } from '../parts/CellLink';
import { useProse } from '../parts/useProse';
import { r, taskName } from './returnsWords';
import type { Decided } from './Round';

const useStyles = makeStyles({
  card: { padding: '12px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
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

export interface ConflictCardProps {
  readonly conflict: EntryConflict;
  readonly decision: Decided | undefined;
  /** `take` null: not decided after all. */
  readonly onDecide: (take: string | null, text: string | null) => void;
  readonly onLocate: () => void;
}

/** One place where table and files differ; every choice counts at once. */
export function ConflictCard({ conflict, decision, onDecide, onLocate }: ConflictCardProps) {
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
