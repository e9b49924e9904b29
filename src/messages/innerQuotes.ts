// How does cell text stand between our own “ ”? Its quotation marks become single ones (GB/T 15834: 外双内单).

/**
 * The text as it is quoted in a sentence of ours.
 * @example innerQuotes('推进“互联网+医疗”') //=> '推进‘互联网+医疗’'
 */
export function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
