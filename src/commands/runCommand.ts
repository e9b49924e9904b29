// A button's work from click to end: whatever goes wrong is said in one sentence, and Excel is always told that the button is done.

import { commandWords } from '../messages/zh-CN/commands';
import type { Talk } from './Talk';

/** Runs the work; `completed` is called at the end, also after a failure that could not even be said. */
export async function runCommand(
  work: () => Promise<void>,
  talk: Talk,
  completed: () => void,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await talk.say(sentenceOf(error)).catch(() => undefined);
  } finally {
    completed();
  }
}

/** Our own problems bring their sentence along; the words of any other error are for nobody here. */
function sentenceOf(error: unknown): string {
  const isOurs = error instanceof Error && /[一-鿿]/.test(error.message);
  return isOurs ? error.message : commandWords.failed;
}
