// Copies a text; the desktop pane may refuse the clipboard, then the text must stand where it can be selected by hand.

/** Answers whether it was copied. */
export function copyText(text: string): Promise<boolean> {
  return Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(() => true)
    .catch(() => false);
}
