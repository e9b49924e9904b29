/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import { keepFocus } from '../../src/taskpane/keepFocus';
import './setup';

const turn = () => new Promise((done) => setTimeout(done, 50));

let end: () => void;
beforeEach(() => {
  document.body.innerHTML = '<main tabindex="-1"><button id="a">甲</button><button id="b">乙</button></main>';
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  end = keepFocus(document);
});
afterEach(() => {
  end();
  jest.restoreAllMocks();
});

const focusOn = (id: string) => document.getElementById(id)?.focus();
const remove = (id: string) => document.getElementById(id)?.remove();

test('a button that vanishes leaves the focus at the beginning of the screen', async () => {
  focusOn('a');
  remove('a');
  await turn();
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('who had taken it elsewhere keeps it', async () => {
  focusOn('a');
  remove('a');
  focusOn('b');
  await turn();
  expect(document.activeElement?.id).toBe('b');
});

test('nothing is focused that nobody had left', async () => {
  remove('a');
  await turn();
  expect(document.activeElement).toBe(document.body);
});

test('the sheet keeps its own focus', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  focusOn('a');
  remove('a');
  await turn();
  expect(document.activeElement).toBe(document.body);
});
