// The ribbon and the dialogs of the simulated Excel: buttons are pressed from outside, dialogs are answered from outside.

/** Hands an event's values to office.js. */
export type PushEvent = (values: readonly unknown[]) => void;

/** A dialog the add-in opened; `answer` is what its page would send with messageParent. */
export interface OpenDialog {
  readonly url: string;
  readonly answer: (message: string) => void;
  /** The person closes it (event 12006). */
  readonly close: () => void;
}

const CLOSED_BY_PERSON = 12_006;

/** Buttons that run a function of the add-in. */
export class Ribbon {
  readonly dialogs: OpenDialog[] = [];
  private push: PushEvent | null = null;
  private pressed = 0;
  private readonly waiting = new Map<string, () => void>();

  /** office.js registered for the buttons. */
  listen(push: PushEvent): void {
    this.push = push;
  }

  /** Presses a button; resolves when the add-in says that its function is done. */
  press(functionName: string): Promise<void> {
    this.pressed += 1;
    const id = `command-${this.pressed}`;
    const done = new Promise<void>((resolve) => this.waiting.set(id, resolve));
    this.push?.([id, functionName, JSON.stringify({ source: { id: functionName } })]);
    return done;
  }

  /** The add-in called `event.completed()`. */
  completed(id: string): void {
    this.waiting.get(id)?.();
    this.waiting.delete(id);
  }

  /** The add-in opened a dialog; `target` are its options as office.js sends them. */
  opened(target: string, push: PushEvent): void {
    const { url = '' } = JSON.parse(target) as { url?: string };
    const answer = (message: string): void => push([0, message, new URL(url).origin]);
    this.dialogs.push({ url, answer, close: () => push([CLOSED_BY_PERSON, '', '']) });
  }
}
