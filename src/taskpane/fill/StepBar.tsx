// The bar of a task's form: back, which task and where in the list, previous and next.

import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { BackBar } from '../parts/BackBar';
import { f } from './fillWords';

const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0 },
  steps: { position: 'absolute', right: '8px', top: '6px', display: 'flex' },
});

export interface StepBarProps {
  readonly title: string;
  readonly note: string;
  readonly onBack: () => void;
  /** Null at the ends of the list. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** The bar; what is typed stays when another task is opened. */
export function StepBar({ title, note, onBack, onPrevious, onNext }: StepBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <BackBar title={title} note={note} onBack={onBack} />
      <div className={styles.steps}>
        <Button
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label={f('form.previous')}
          title={f('form.previous')}
          disabledFocusable={onPrevious === null}
          onClick={() => onPrevious?.()}
        />
        <Button
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label={f('form.next')}
          title={f('form.next')}
          disabledFocusable={onNext === null}
          onClick={() => onNext?.()}
        />
      </div>
    </div>
  );
}
