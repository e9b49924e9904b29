// The pane's first script: may it start in this Excel? Then the pane, and right after it the checking core.

/** Below this the API has no merged areas, without which no official table can be read. */
const FLOOR = '1.13';

declare global {
  interface Window {
    /** Shows one plain sentence instead of the pane (floor/floor.js). */
    dutyFloor(id: 'browser' | 'tooOld' | 'noHost' | 'noOffice'): void;
  }
}

/** Starts the pane when Excel is there and new enough; otherwise floor.js has the word. */
export async function start(mount: (root: HTMLElement) => void): Promise<void> {
  if (typeof Office === 'undefined') return;
  const { host } = await Office.onReady();
  const root = document.getElementById('root');
  if (!root) return;
  if (host !== Office.HostType.Excel) return window.dutyFloor('noHost');
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return window.dutyFloor('tooOld');
  mount(root);
}
