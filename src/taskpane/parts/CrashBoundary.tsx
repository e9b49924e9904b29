// An unexpected error in the pane itself: say so, say the sheet is unharmed, offer to start again.

import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { t } from '../text';
import { Pane } from './Pane';
import { useProse } from './useProse';

/** Catches what its children throw while rendering; 重新打开 renders them anew. */
export class CrashBoundary extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    return <Crashed onAgain={() => this.setState({ hasCrashed: false })} />;
  }
}

function Crashed({ onAgain }: { onAgain: () => void }) {
  const prose = useProse();
  return (
    <Pane
      foot={
        <Button appearance="primary" size="large" className={prose.grow} onClick={onAgain}>
          {t('crash.again')}
        </Button>
      }
    >
      <div role="alert">
        <h1 className={prose.heading}>{t('crash.title')}</h1>
        <p className={prose.paragraph}>{t('crash.why')}</p>
      </div>
    </Pane>
  );
}
