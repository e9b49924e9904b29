// Where is the notice: pasted, in a file, or in the cells of a sheet? Reading it writes nothing.

import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
  Textarea,
} from '@fluentui/react-components';
import { ChevronRight20Regular, Document20Regular, Table20Regular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { BackBar } from '../parts/BackBar';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { SafeNote } from '../parts/SafeNote';
import { useProse } from '../parts/useProse';
import { n } from './noticeWords';

const useStyles = makeStyles({
  text: { width: '100%' },
  file: { display: 'none' },
  action: { marginTop: '8px' },
  sheets: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  sheet: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr 20px',
    columnGap: '8px',
    textAlign: 'left',
    justifyContent: 'start',
    maxWidth: 'none',
    width: '100%',
    padding: '8px 12px',
    overflowWrap: 'anywhere',
  },
  line: { display: 'block' },
});

/** A sheet with so many cells of text. */
export interface TextSheet {
  readonly name: string;
  readonly cells: number;
}

export interface GiveNoticeProps {
  /** What was typed so far. */
  readonly text: string;
  readonly sheets: readonly TextSheet[];
  /** Files can be had. */
  readonly hasFiles: boolean;
  /** Why the last one could not be used; null when there is nothing to tell. */
  readonly sentence: string | null;
  /** A trouble to tell above. */
  readonly notice: ReactNode;
  readonly onText: (text: string) => void;
  readonly onRead: () => void;
  readonly onFile: (file: File) => void;
  readonly onSheet: (name: string) => void;
  readonly onBack: () => void;
}

/** The first screen of the step. */
export function GiveNotice(props: GiveNoticeProps) {
  const { text, sheets, hasFiles, sentence, notice, onText, onRead, onFile, onSheet, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  const input = useRef<HTMLInputElement>(null);
  const isBlank = text.trim() === '';
  return (
    <Pane
      top={<BackBar title={n('title')} note={n('give.note')} onBack={onBack} />}
      foot={
        <MainButton isOff={isBlank} onPress={onRead}>
          {n('give.read')}
        </MainButton>
      }
    >
      <div className={prose.page}>
        {notice}
        {sentence !== null && (
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              <MessageBarTitle>{n('give.cannot')}</MessageBarTitle>
              <span className={styles.line}>{sentence}</span>
            </MessageBarBody>
          </MessageBar>
        )}
        <section>
          <h1 className={prose.answer}>{n('give.ask')}</h1>
          <p className={mergeClasses(prose.paragraph, prose.soft)}>{n('give.why')}</p>
        </section>
        <Field label={n('give.paste')} hint={n('give.paste.hint')}>
          <Textarea
            className={styles.text}
            rows={8}
            resize="vertical"
            value={text}
            onChange={(_, { value }) => onText(value)}
          />
        </Field>
        {hasFiles && (
          <section className={prose.rule}>
            <h2 className={prose.heading}>{n('give.file')}</h2>
            <p className={prose.faint}>{n('give.file.why')}</p>
            <input
              ref={input}
              className={styles.file}
              type="file"
              accept=".docx,.txt"
              aria-label={n('give.choose')}
              onChange={({ target }) => {
                const file = target.files?.[0];
                target.value = '';
                if (file) onFile(file);
              }}
            />
            <Button
              className={styles.action}
              icon={<Document20Regular />}
              onClick={() => input.current?.click()}
            >
              {n('give.choose')}
            </Button>
          </section>
        )}
        {sheets.length > 0 && (
          <section className={prose.rule}>
            <h2 className={prose.heading}>{n('give.sheet')}</h2>
            <p className={prose.faint}>{n('give.sheet.why')}</p>
            <div className={styles.sheets}>
              {sheets.map(({ name, cells }) => (
                <Button key={name} className={styles.sheet} onClick={() => onSheet(name)}>
                  <Table20Regular aria-hidden />
                  <span>{n('give.sheet.one', { name, n: cells })}</span>
                  <ChevronRight20Regular aria-hidden />
                </Button>
              ))}
            </div>
          </section>
        )}
        <SafeNote />
      </div>
    </Pane>
  );
}
