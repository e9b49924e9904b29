// Excel was lost in the middle of our last write: said once the pane is open again, with 撤销 beside it.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { t } from '../text';
import type { Undo } from '../useUndo';

/** Nothing while the last write was finished. */
export function UnfinishedNotice({ undo: { last, undo } }: { undo: Undo }) {
  const [closed, setClosed] = useState<number | null>(null);
  if (!last?.isUnfinished || last.id === closed) return null;
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('unfinished.title')}</MessageBarTitle>
          {t('unfinished.why', { label: last.label })}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => undo(last.id)}>{t('undo')}</Button>
          <Button onClick={() => setClosed(last.id)}>{t('unfinished.keep')}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
