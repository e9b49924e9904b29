// What to write to one unit; it stands in a field too, in case the clipboard is refused.

import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular, Copy16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ReturnChase } from '../../jobs/returns';
import { copyText } from '../parts/copyText';
import { useProse } from '../parts/useProse';
import { r } from './returnsWords';

const useStyles = makeStyles({
  root: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  unit: {
    justifyContent: 'start',
    flexGrow: 1,
    paddingLeft: 0,
    minWidth: 0,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  copy: { flexShrink: 0 },
  text: { width: '100%', marginTop: '4px' },
});

export interface ChaseTextProps {
  readonly chase: ReturnChase;
  /** It was the last one to be copied: that is said here. */
  readonly isLast: boolean;
  readonly onCopied: (unit: string) => void;
}

/** The unit, 复制, and the text. */
export function ChaseText({ chase: { unit, text }, isLast, onCopied }: ChaseTextProps) {
  const styles = useStyles();
  const prose = useProse();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(true);
  useEffect(() => {
    if (!isDone) box.current?.select();
  }, [isDone]);
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setIsDone(copied);
    if (!copied) setIsOpen(true);
    onCopied(unit);
  };
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <Button
          appearance="transparent"
          className={styles.unit}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {unit}
        </Button>
        <Button
          size="small"
          className={styles.copy}
          icon={<Copy16Regular />}
          aria-label={r('chase.copy.unit', { unit })}
          onClick={() => void copy()}
        >
          {r('chase.copy')}
        </Button>
      </div>
      {isOpen && (
        <Textarea
          className={styles.text}
          textarea={{ ref: box, rows: 6, readOnly: true }}
          resize="vertical"
          aria-label={r('chase.text', { unit })}
          value={text}
        />
      )}
      <span className={prose.faint} role="status">
        {isLast && r(isDone ? 'chase.copied' : 'chase.uncopied')}
      </span>
    </li>
  );
}
