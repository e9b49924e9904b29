// Does any of several patterns begin at a place of a text? One question instead of several, for places where none does.

/** The patterns in one, sticky. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'y');
}
