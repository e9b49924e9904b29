// A step did not work before anything could be shown: the sentence and 重试.

import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { t, type TextId } from '../text';
import type { Trouble } from '../trouble';
import { Pane } from './Pane';
import { TroubleNotice } from './TroubleNotice';
import { useProse } from './useProse';

export interface TroubleScreenProps {
  readonly head?: ReactNode;
  readonly title: TextId;
  readonly trouble: Trouble;
  /** What is safe. */
  readonly kept?: TextId;
  readonly onRetry: () => void;
  /** Back to what was there before; absent when there is nothing. */
  readonly onBack?: () => void;
}

/** A whole screen about one trouble. */
export function TroubleScreen({ head, title, trouble, kept, onRetry, onBack }: TroubleScreenProps) {
  const prose = useProse();
  return (
    <Pane
      head={head}
      foot={
        <>
          <Button appearance="primary" size="large" className={prose.grow} onClick={onRetry}>
            {t('retry')}
          </Button>
          {onBack && (
            <Button size="large" onClick={onBack}>
              {t('back')}
            </Button>
          )}
        </>
      }
    >
      <TroubleNotice
        heading={head ? 'h2' : 'h1'}
        title={title}
        trouble={trouble}
        {...(kept ? { kept } : {})}
      />
    </Pane>
  );
}
