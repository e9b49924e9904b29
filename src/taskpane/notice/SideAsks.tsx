// What else may be looked at beside the rows: texts to clean, and where the notice's list differs from its body.

import { Button } from '@fluentui/react-components';
import { AskBar } from '../catalog/AskBar';
import { n } from './noticeWords';

/** A side screen. */
export type Side = 'clean' | 'list';

export interface SideAsksProps {
  /** Rows whose text may be cleaned. */
  readonly cleanable: number;
  /** Places where list and body differ. */
  readonly differences: number;
  readonly onSide: (side: Side) => void;
}

/** One bar for each there is something to see of. */
export function SideAsks({ cleanable, differences, onSide }: SideAsksProps) {
  return (
    <>
      {cleanable > 0 && (
        <AskBar title={n('clean.ask', { n: cleanable })} why={n('clean.ask.why')}>
          <Button size="small" aria-label={n('clean.view.of')} onClick={() => onSide('clean')}>
            {n('clean.view')}
          </Button>
        </AskBar>
      )}
      {differences > 0 && (
        <AskBar title={n('list.ask', { n: differences })} why={n('list.ask.why')}>
          <Button size="small" aria-label={n('list.view.of')} onClick={() => onSide('list')}>
            {n('clean.view')}
          </Button>
        </AskBar>
      )}
    </>
  );
}
