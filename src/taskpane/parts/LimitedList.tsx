// How does a list of thousands stay quick? It shows its first hundred, and more on request; what is open is always shown.

import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { t } from '../text';

const step = 100;

const useStyles = makeStyles({ more: { display: 'flex', justifyContent: 'center', padding: '8px 16px' } });

export interface LimitedListProps<Item> {
  readonly items: readonly Item[];
  /** Place (from 0) of an item that must be shown; -1 for none. */
  readonly needed?: number;
  readonly render: (item: Item) => ReactNode;
}

/** Renders items up to the limit, and a button for the next hundred. */
export function LimitedList<Item>({ items, needed = -1, render }: LimitedListProps<Item>) {
  const styles = useStyles();
  const [limit, setLimit] = useState(step);
  const shown = Math.max(limit, needed + 1);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(render)}
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setLimit(shown + step)}>
            {t('find.more', { n: Math.min(step, rest), rest })}
          </Button>
        </div>
      )}
    </>
  );
}
