// A step did not work before anything could be shown: the sentence and 重试.

import { Button } from '@fluentui/react-components';
import { MainButton } from './MainButton';
import type { ReactNode } from 'react';
import { t, type TextId } from '../text';
import type { Trouble } from '../trouble';
import { Pane } from './Pane';
import { TroubleNotice } from './TroubleNotice';

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
  // Its notice offers what helps then.
  const isLost = trouble.kind === 'session';
  return (
    <Pane
      head={head}
      foot={
        isLost && !onBack ? null : (
          <>
            {isLost || <MainButton onPress={onRetry}>{t('retry')}</MainButton>}
            {onBack && (
              <Button size="large" onClick={onBack}>
                {t('back')}
              </Button>
            )}
          </>
        )
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
