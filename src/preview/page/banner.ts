// The banner: what this page is, and its three buttons.

import { previewText } from '../../messages/zh-CN/preview';

/** What the buttons do. */
export interface BannerActions {
  open(file: File): Promise<void>;
  example(): Promise<void>;
  download(): Promise<void>;
}

/** Fills the banner; `say` shows one sentence under it. */
export function banner(
  element: HTMLElement,
  actions: BannerActions,
): { readonly say: (sentence: string) => void } {
  const text = document.createElement('p');
  text.textContent = previewText.banner;
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.xlsx';
  chooser.hidden = true;
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    chooser.value = '';
    if (file) void actions.open(file);
  });
  const said = document.createElement('output');
  element.append(
    text,
    button(previewText.open, () => chooser.click()),
    button(previewText.example, () => void actions.example()),
    button(previewText.download, () => void actions.download()),
    chooser,
    said,
  );
  return {
    say: (sentence) => {
      said.textContent = sentence;
    },
  };
}

function button(label: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', action);
  return made;
}
