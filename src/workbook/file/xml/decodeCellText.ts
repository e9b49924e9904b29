// Undoes Excel's own escape in cell text: _x000D_ stands for the character with that number (ECMA-376 part 1, 22.9.2.19).

/**
 * The text with every `_xHHHH_` resolved.
 * @example decodeCellText('a_x000D_') //=> 'a\r'
 */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
