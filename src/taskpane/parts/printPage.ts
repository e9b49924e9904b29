// How does a page made by us come to the printer? In a frame of its own beside the pane; nothing is opened, saved or sent.

/** Milliseconds the page gets to stand before it is printed, and to be printed before it goes. */
const STAYS = 60_000;

/** Opens the print dialog for a whole HTML document; answers false where this Excel has none. */
export function printPage(html: string): Promise<boolean> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
    const leave = (): void => frame.remove();
    frame.onload = () => {
      const page = frame.contentWindow;
      if (typeof page?.print !== 'function') {
        leave();
        resolve(false);
        return;
      }
      page.onafterprint = leave;
      window.setTimeout(leave, STAYS);
      try {
        page.print();
        resolve(true);
      } catch {
        leave();
        resolve(false);
      }
    };
    frame.srcdoc = html;
    document.body.append(frame);
  });
}
