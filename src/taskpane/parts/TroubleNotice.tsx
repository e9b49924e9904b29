// What went wrong, what did not happen, and what to do next; details for IT staff can be copied. (design pictures 60, 61)

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular, Copy16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { t, type TextId } from '../text';
import type { Trouble } from '../trouble';
import { copyText } from './copyText';
import { reopenPane } from './reopenPane';
import { useProse } from './useProse';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'block' },
  heading: { display: 'inline', margin: 0, font: 'inherit' },
  retry: { alignSelf: 'flex-start' },
  detailBar: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px',
  },
  opener: { marginLeft: '-8px', fontWeight: tokens.fontWeightRegular },
  detail: {
    margin: '6px 0 0',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

/** What is kept on the screen alone: a pane that is opened anew begins without it. */
const ON_SCREEN: ReadonlySet<TextId> = new Set(['trouble.again', 'trouble.typed']);

export interface TroubleNoticeProps {
  /** What did not happen. */
  readonly title: TextId;
  readonly trouble: Trouble;
  /** What is safe. */
  readonly kept?: TextId;
  readonly heading?: 'h1' | 'h2';
  /** Absent where 重试 stands elsewhere on the screen; after a lost connection 重新打开窗格 stands in its place. */
  readonly onRetry?: () => void;
}

/** The notice, in place or as the whole of a screen. */
export function TroubleNotice({ title, trouble, kept, heading = 'h2', onRetry }: TroubleNoticeProps) {
  const styles = useStyles();
  const prose = useProse();
  const Heading = heading;
  const intent = trouble.kind === 'failed' ? 'error' : 'warning';
  const isLost = trouble.kind === 'session';
  return (
    <div className={styles.root} role="alert">
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            <Heading className={styles.heading}>{t(title)}</Heading>
          </MessageBarTitle>
          <span className={styles.line}>{trouble.sentence ?? t(`trouble.${trouble.kind}`)}</span>
        </MessageBarBody>
      </MessageBar>
      {trouble.sentence === null && <p className={prose.paragraph}>{t(`trouble.${trouble.kind}.todo`)}</p>}
      {kept && !(isLost && ON_SCREEN.has(kept)) && <p className={prose.paragraph}>{t(kept)}</p>}
      {isLost ? (
        <Button className={styles.retry} onClick={reopenPane}>
          {t('trouble.reopen')}
        </Button>
      ) : (
        onRetry && (
          <Button className={styles.retry} onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      )}
      {trouble.detail !== '' && <TroubleDetail text={trouble.detail} />}
    </div>
  );
}

/** The error as the host gave it, to be copied for the IT staff. */
export function TroubleDetail({ text }: { text: string }) {
  const styles = useStyles();
  const prose = useProse();
  const [isOpen, setIsOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    // The desktop pane may refuse the clipboard: the text then stands open, to be selected by hand.
    const done = await copyText(text);
    setCopied(done);
    if (!done) setIsOpen(true);
  };
  return (
    <section className={prose.rule}>
      <div className={styles.detailBar}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.opener}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('trouble.detail')}
        </Button>
        <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
          {t('trouble.copy')}
        </Button>
      </div>
      <p className={prose.faint} role="status">
        {copied !== null && t(copied ? 'trouble.copied' : 'trouble.uncopied')}
      </p>
      {isOpen && <pre className={styles.detail}>{text}</pre>}
    </section>
  );
}
