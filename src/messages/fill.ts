// Puts data into a sentence: {name} is replaced by data.name, as text.

/** Data of a message; cell texts among it stay text. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Templates cut at their blanks: words, name, words, name, words. There are as many as the messages have. */
const cut = new Map<string, readonly string[]>();

/**
 * The sentence with its blanks filled. A name without data stays visible as `{name}`, so that a test finds it.
 * @example fill('第{row}行没有牵头单位。', { row: 30 }) //=> '第30行没有牵头单位。'
 */
export function fill(template: string, data: MessageData): string {
  let parts = cut.get(template);
  if (parts === undefined) cut.set(template, (parts = template.split(/\{(\w+)\}/)));
  let sentence = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    sentence += String(data[name] ?? `{${name}}`) + (parts[at + 1] ?? '');
  }
  return sentence;
}
