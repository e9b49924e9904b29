// An unexpected error in the pane itself: say so, say the sheet is unharmed and what was typed is kept, offer to start again.

import { MainButton } from './MainButton';
import { Component, type ReactNode } from 'react';
import { t } from '../text';
import { troubleOf } from '../trouble';
import { Pane } from './Pane';
import { TroubleDetail } from './TroubleNotice';
import { useProse } from './useProse';

/** Catches what its children throw while rendering; 重新打开 renders them anew. */
export class CrashBoundary extends Component<{ children: ReactNode }, { thrown: readonly unknown[] }> {
  override state: { thrown: readonly unknown[] } = { thrown: [] };

  static getDerivedStateFromError(error: unknown): { thrown: readonly unknown[] } {
    return { thrown: [error] };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown.length === 0) return this.props.children;
    return <Crashed error={thrown[0]} onAgain={() => this.setState({ thrown: [] })} />;
  }
}

function Crashed({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const prose = useProse();
  const { detail } = troubleOf(error);
  return (
    <Pane foot={<MainButton onPress={onAgain}>{t('crash.again')}</MainButton>}>
      <div className={prose.page}>
        <div role="alert">
          <h1 className={prose.heading}>{t('crash.title')}</h1>
          <p className={prose.paragraph}>{t('crash.why')}</p>
        </div>
        {detail !== '' && (
          <>
            <p className={prose.paragraph}>{t('crash.todo')}</p>
            <TroubleDetail text={detail} />
          </>
        )}
      </div>
    </Pane>
  );
}
