// Several byte arrays in a row, as one.

/**
 * The pieces one after the other.
 * @example joinBytes([Uint8Array.of(1), Uint8Array.of(2, 3)]) //=> Uint8Array.of(1, 2, 3)
 */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
