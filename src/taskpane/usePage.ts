// What does the page around the pane need? Full height, no margin, and stillness for those who asked for it.

import { makeStaticStyles } from '@fluentui/react-components';

/** Styles of the document itself. */
export const usePage = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
  '*': { boxSizing: 'border-box' },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '0s !important', transitionDuration: '0s !important' },
  },
});
