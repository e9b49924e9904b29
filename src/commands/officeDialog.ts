// The small dialog behind a ribbon button, through Office's dialog API.

import type { TableState } from '../rules/TableState';
import type { Talk } from './Talk';

/** Percent of the screen. */
const SIZE = { height: 26, width: 30 };

/** Talk through dialog.html, which stands beside the ribbon's page. */
export const officeDialog: Talk = {
  async say(sentence) {
    await open({ say: sentence });
  },
  async askState() {
    const answer = await open({ ask: 'state' });
    return isState(answer) ? answer : null;
  },
};

function isState(answer: string | null): answer is TableState {
  return answer === 'issued' || answer === 'draft';
}

/** Opens the dialog and waits for its answer; null when it was closed, or could not be opened. */
function open(question: Readonly<Record<string, string>>): Promise<string | null> {
  const url = new URL('dialog.html', window.location.href);
  url.search = new URLSearchParams(question).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url.href, { ...SIZE, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) return resolve(null);
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
        dialog.close();
        resolve('message' in answer ? answer.message : null);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(null));
    });
  });
}
