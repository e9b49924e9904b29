// What jsdom lacks and the pane's parts ask for; import it first in every test that renders.

import '@testing-library/jest-dom';

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
