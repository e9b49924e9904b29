// A check is running: which step, and how to stop it. Under 0.3 s nothing is shown. (design picture 21)

import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Pane } from '../parts/Pane';
import { useIsLong } from '../parts/useIsLong';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';

/** The steps of a check, in order. */
const checkSteps = ['read', 'understand', 'rules'] as const;

/** A step of a check. */
export type CheckStep = (typeof checkSteps)[number];

export interface CheckRunningProps {
  readonly head: ReactNode;
  readonly step: CheckStep;
  readonly onCancel: () => void;
}

/** Progress in words and as a bar. */
export function CheckRunning({ head, step, onCancel }: CheckRunningProps) {
  const prose = useProse();
  const isLong = useIsLong();
  const words = t(`run.step.${step}`);
  return (
    <Pane
      head={head}
      foot={
        isLong && (
          <Button size="large" className={prose.grow} onClick={onCancel}>
            {t('run.cancel')}
          </Button>
        )
      }
    >
      {isLong && (
        <div className={prose.page}>
          <section role="status">
            <h2 className={prose.answer}>{t('run.title')}</h2>
            <p className={prose.paragraph}>{words}</p>
          </section>
          <ProgressBar
            value={(checkSteps.indexOf(step) + 0.5) / checkSteps.length}
            thickness="large"
            aria-label={words}
          />
          <p className={prose.faint}>{t('run.safe')}</p>
        </div>
      )}
    </Pane>
  );
}
