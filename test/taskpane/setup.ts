// What jsdom lacks and the pane's parts ask for; import it first in every test that renders.

import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder } from 'node:util';

// A busy machine takes its time; what is there is found at once.
configure({ asyncUtilTimeout: 20_000 });

Object.assign(globalThis, { TextDecoder });

class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = StillObserver;
Element.prototype.scrollIntoView = (): void => undefined;
window.matchMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
// axe asks for a canvas to measure icon fonts; there are none here.
HTMLCanvasElement.prototype.getContext = (): null => null;
