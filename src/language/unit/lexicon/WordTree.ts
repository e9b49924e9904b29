// Which words of a list begin at a place of a text? A letter tree, so that the answer costs only the length of the longest word.

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  value: V | undefined;
}

/** Words with a value each. */
export class WordTree<V> {
  private readonly root: Node<V> = { next: new Map(), value: undefined };
  private readonly words = new Map<string, V>();

  /** Keeps the word; a word that is there already keeps its first value. */
  add(word: string, value: V): void {
    if (word === '' || this.words.has(word)) return;
    this.words.set(word, value);
    let node = this.root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value = value;
  }

  /** The value of exactly this word. */
  get(word: string): V | undefined {
    return this.words.get(word);
  }

  /** Calls `visit` with the end (exclusive) and value of every word that begins at `at`, shortest first. */
  visit(text: string, at: number, visit: (end: number, value: V) => void): void {
    let node: Node<V> | undefined = this.root;
    for (let to = at; to < text.length; to++) {
      node = node.next.get(text.charCodeAt(to));
      if (!node) return;
      if (node.value !== undefined) visit(to + 1, node.value);
    }
  }
}
