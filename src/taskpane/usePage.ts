// What does the page around the pane need? Full height, no margin, stillness for those who asked for it, and a focus that is never nowhere.

import { makeStaticStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { keepFocus } from './keepFocus';

const useStaticStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
  '*': { boxSizing: 'border-box' },
  // Contrast themes give a link the colour of words.
  '@media (forced-colors: active)': { '.fui-Link': { textDecorationLine: 'underline !important' } },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '0s !important', transitionDuration: '0s !important' },
  },
});

/** Styles of the document itself, and its focus. */
export function usePage(): void {
  useStaticStyles();
  useEffect(() => keepFocus(document), []);
}
