// Puts data into a sentence: {name} is replaced by data.name, as text.

/** Data of a message; cell texts among it stay text. */
export type MessageData = Readonly<Record<string, string | number>>;

/**
 * The sentence with its blanks filled. A name without data stays visible as `{name}`, so that a test finds it.
 * @example fill('第{row}行没有牵头单位。', { row: 30 }) //=> '第30行没有牵头单位。'
 */
export function fill(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = data[name];
    return value === undefined ? blank : String(value);
  });
}
