// The frame of every screen: header and desks, a scrolling body, a footer with the one thing to do next.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

// At 200 % zoom the fixed zones would leave no room for the list: below this height the pane scrolls as one (App's root).
const low = '@media (max-height: 399px)';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    [low]: { height: 'auto', minHeight: '100%' },
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    // Where the settings above leave too little room it scrolls, instead of running under the footer.
    overflowX: 'hidden',
    overflowY: 'auto',
    outlineStyle: 'none',
    // The focus comes here when the screen it was in is gone.
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [low]: { flexShrink: 0, overflowY: 'visible' },
  },
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '12px 16px 16px',
    minHeight: '72px',
    scrollbarWidth: 'thin',
    [low]: { overflowY: 'visible' },
  },
  flush: { padding: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

/** What a screen is made of. */
export interface PaneProps {
  /** What stands above; absent on the screens before a table is chosen. */
  readonly head?: ReactNode;
  /** Stays above the scrolling body: verdict, counts, tools. */
  readonly top?: ReactNode;
  /** At most one filled button and two more. */
  readonly foot?: ReactNode;
  /** Rows reach the edges. */
  readonly flush?: boolean;
  /** Words only: the body itself takes the focus, so that keys can scroll it. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** Lays a screen out; the body alone scrolls. */
export function Pane({ head, top, foot, flush = false, isText = false, children }: PaneProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A new screen begins at its top, however far the one before was scrolled.
    for (let above = root.current?.parentElement; above; above = above.parentElement) above.scrollTop = 0;
  }, []);
  return (
    <div ref={root} className={styles.root}>
      {head}
      <main className={styles.main} tabIndex={-1}>
        {top}
        <div
          className={mergeClasses(styles.body, flush && styles.flush)}
          {...(isText ? { tabIndex: 0 } : {})}
        >
          {children}
        </div>
      </main>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </div>
  );
}
