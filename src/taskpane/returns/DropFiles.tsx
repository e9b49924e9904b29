// Where do the files come from? Dragged here, or chosen with the button: many at a time, both ways.

import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { useProse } from '../parts/useProse';
import { r } from './returnsWords';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '20px 12px',
    textAlign: 'center',
    ...shorthands.border('1px', 'dashed', tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusMedium,
  },
  small: { flexDirection: 'row', flexWrap: 'wrap', padding: '8px 12px', textAlign: 'left' },
  over: {
    ...shorthands.border('1px', 'solid', tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
  },
  words: { flexGrow: 1 },
  input: { display: 'none' },
});

export interface DropFilesProps {
  /** Files are there already: the zone takes little room. */
  readonly isSmall: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The zone and its button. */
export function DropFiles({ isSmall, onFiles }: DropFilesProps) {
  const styles = useStyles();
  const prose = useProse();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent, next: boolean): void => {
    event.preventDefault();
    setIsOver(next);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isSmall && styles.small, isOver && styles.over)}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <span className={mergeClasses(prose.faint, styles.words)}>{r(isSmall ? 'drop.more' : 'drop')}</span>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.et"
        aria-label={r('choose')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          onFiles(files);
        }}
      />
      <Button icon={<DocumentAdd20Regular />} onClick={() => input.current?.click()}>
        {r(isSmall ? 'choose.more' : 'choose')}
      </Button>
    </div>
  );
}
