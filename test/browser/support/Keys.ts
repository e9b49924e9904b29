// A person without a mouse: Tab, Enter, arrows, Escape. After every key the focus must be somewhere, seen, and in the pane.

import type { Preview } from './Preview';

interface Focus {
  readonly name: string;
  readonly role: string;
  /** Something is drawn around it. */
  readonly isSeen: boolean;
  readonly isInView: boolean;
}

const ASK = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return { name: '', role: 'nothing', isSeen: false, isInView: false };
  const label = one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText ?? '';
  const box = one.getBoundingClientRect();
  const drawn = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const has = (word, width) => style[word] !== 'none' && style[word] !== 'hidden' && parseFloat(style[width]) >= 1;
    return has('outlineStyle', 'outlineWidth') || style.textDecorationStyle === 'double' || style.boxShadow !== 'none' ||
      (pseudo && style.content !== 'none' && (has('borderTopStyle', 'borderTopWidth') || has('borderBottomStyle', 'borderBottomWidth')));
  };
  const around = [one, one.parentElement, one.parentElement?.parentElement].filter(Boolean);
  const isSeen = around.some((element) => [undefined, '::after', '::before'].some((pseudo) => drawn(element, pseudo)));
  const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { name: label.trim().replace(/\\s+/g, ' '), role: one.getAttribute('role') ?? one.tagName.toLowerCase(), isSeen, isInView };
})()`;

/** The keyboard; `lost` collects every key after which the focus was gone or could not be seen. */
export class Keys {
  readonly lost: string[] = [];

  constructor(private readonly preview: Preview) {}

  focus(): Promise<Focus> {
    return this.preview.frame.evaluate<Focus>(ASK);
  }

  async press(key: string): Promise<Focus> {
    const before = await this.focus();
    await this.preview.page.keyboard.press(key);
    let now = await this.focus();
    for (let i = 0; i < 20 && now.role === 'nothing'; i += 1) {
      await this.preview.page.waitForTimeout(50);
      now = await this.focus();
    }
    if (now.role === 'nothing' || !now.isSeen || !now.isInView)
      this.lost.push(`${key} at “${before.name.slice(0, 30)}” → ${JSON.stringify(now)}`);
    return now;
  }

  /** Tab until the control of that name has the focus. */
  async tabTo(name: RegExp, key = 'Tab', most = 60): Promise<void> {
    let now = await this.focus();
    const seen: string[] = [];
    for (let i = 0; i < most && !name.test(now.name); i += 1) {
      now = await this.press(key);
      seen.push(now.name.slice(0, 20));
    }
    if (!name.test(now.name)) throw new Error(`${key} never came to ${name}: ${seen.join(' | ')}`);
  }

  /** What waits for something: the focus once it has come to rest there. */
  async restsOn(name: RegExp): Promise<void> {
    await this.preview.until(async () => name.test((await this.focus()).name), true);
  }

  /** Types as an input method does: letters are composed, then the words stand. */
  async compose(letters: string, words: string): Promise<void> {
    const session = await this.preview.page.context().newCDPSession(this.preview.page);
    for (let end = 1; end <= letters.length; end += 1) {
      const text = letters.slice(0, end);
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
    await session.send('Input.insertText', { text: words });
    await session.detach();
  }
}
