// The page inside the dialog: one sentence, or one question with its answers as buttons.

import { commandWords as words } from '../../messages/zh-CN/commands';

void Office.onReady(() => {
  const asked = new URLSearchParams(window.location.search);
  const isQuestion = asked.get('ask') === 'state';
  document.body.replaceChildren(
    paragraph(isQuestion ? words.askState : (asked.get('say') ?? words.failed)),
    ...(isQuestion
      ? words.states.map(({ state, label, note }) => answer(state, label, note))
      : [answer('close', words.close, '')]),
  );
  document.querySelector('button')?.focus();
});

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function answer(message: string, label: string, note: string): HTMLElement {
  const button = document.createElement('button');
  button.append(label);
  if (note !== '') button.append(paragraph(note));
  button.addEventListener('click', () => Office.context.ui.messageParent(message));
  return button;
}
