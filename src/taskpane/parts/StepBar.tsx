// The bar of a step that is one of several: back, which one and where in the list, previous and next.

import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { BackBar } from './BackBar';

const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0 },
  steps: { position: 'absolute', right: '8px', top: '6px', display: 'flex' },
});

export interface StepBarProps {
  readonly title: string;
  readonly note: string;
  /** What the one before and the one after are called. */
  readonly names: readonly [previous: string, next: string];
  readonly onBack: () => void;
  /** Null at the ends of the list. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** The bar; what is typed stays when another task is opened. */
export function StepBar({ title, note, names, onBack, onPrevious, onNext }: StepBarProps) {
  const [previous, next] = names;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <BackBar title={title} note={note} onBack={onBack} />
      <div className={styles.steps}>
        <Button
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label={previous}
          title={previous}
          disabledFocusable={onPrevious === null}
          onClick={() => onPrevious?.()}
        />
        <Button
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label={next}
          title={next}
          disabledFocusable={onNext === null}
          onClick={() => onNext?.()}
        />
      </div>
    </div>
  );
}
