// One part of an entry: its name, what belongs beside it, the box, and under it how far it is. Enter is a new line; nothing happens during IME composition.

import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Edit16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { f } from './fillWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  beside: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  box: { width: '100%' },
  // It grows with what is written, in hosts that can.
  area: { minHeight: '76px', maxHeight: '400px', fieldSizing: 'content' },
  under: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  hint: { display: 'grid', gridTemplateColumns: '16px 1fr', gap: '4px', margin: 0, alignItems: 'start' },
  icon: { marginTop: '2px' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  length: { whiteSpace: 'nowrap' },
});

/** What is said under a box. */
export interface EntryHint {
  readonly kind: 'told' | 'open' | 'warning';
  readonly words: string;
}

/** The hint with its shape. */
export function HintLine({ hint }: { hint: EntryHint }) {
  const styles = useStyles();
  const Icon =
    hint.kind === 'told' ? CheckmarkCircle16Regular : hint.kind === 'open' ? Edit16Regular : Warning16Filled;
  return (
    <span className={`${styles.hint} ${hint.kind === 'warning' ? styles.warning : ''}`}>
      <Icon className={styles.icon} aria-hidden />
      <span>{hint.words}</span>
    </span>
  );
}

export interface EntryTextProps {
  readonly label: string;
  readonly value: string;
  readonly hints: readonly EntryHint[];
  /** Beside the name: a target. */
  readonly beside?: ReactNode;
  readonly isDisabled?: boolean;
  /** Typing begins here. */
  readonly isFirst: boolean;
  readonly onValue: (value: string) => void;
  /** An IME is composing, or no longer. */
  readonly onComposing: (isComposing: boolean) => void;
}

/** The box. */
export function EntryText(props: EntryTextProps) {
  const { label, value, hints, beside, isDisabled = false, isFirst, onValue, onComposing } = props;
  const styles = useStyles();
  const id = useId();
  const n = lengthOf(value);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) box.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {beside !== undefined && <span className={styles.beside}>{beside}</span>}
      </div>
      <Textarea
        id={id}
        ref={box}
        className={styles.box}
        textarea={{ className: styles.area }}
        resize="vertical"
        aria-describedby={`${id}-hint`}
        disabled={isDisabled}
        value={value}
        onChange={(_, data) => onValue(data.value)}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
      />
      <div className={styles.under} id={`${id}-hint`}>
        <div>
          {hints.map((hint) => (
            <HintLine key={hint.words} hint={hint} />
          ))}
        </div>
        <span className={styles.length}>{n > 0 && f('form.length', { n })}</span>
      </div>
    </div>
  );
}

/** Characters without blanks. */
function lengthOf(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}
