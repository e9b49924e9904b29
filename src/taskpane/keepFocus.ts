// When what had the focus is gone with its screen, where does the keyboard go on? At the beginning of the new screen, never nowhere.

/**
 * Watches the page; the answer ends it. The sheet never loses the focus to the pane: only a pane that has it moves it.
 * @example useEffect(() => keepFocus(document), [])
 */
export function keepFocus(page: Document): () => void {
  let last: EventTarget | null = null;
  let frame = 0;
  const note = ({ target }: FocusEvent): void => {
    last = target;
  };
  const look = (): void => {
    if (!(last instanceof Element) || last.isConnected || page.activeElement !== page.body) return;
    if (page.hasFocus()) page.querySelector('main')?.focus({ preventScroll: true });
  };
  // A dialog gives the focus back by itself, a form takes it: only then is it known to be lost.
  const watch = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  });
  page.addEventListener('focusin', note);
  watch.observe(page.body, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    watch.disconnect();
    page.removeEventListener('focusin', note);
  };
}
