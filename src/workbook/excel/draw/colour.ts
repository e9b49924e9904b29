// Colours of a plan come with or without their #.

/** The colour as Excel takes it. */
export function colour(hex: string): string {
  return hex.startsWith('#') ? hex : `#${hex}`;
}
