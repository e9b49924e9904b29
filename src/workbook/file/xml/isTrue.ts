// Yes or no in an attribute.

/**
 * True for the ways a writer may say yes: 1, true, on.
 * @example isTrue('1') //=> true
 */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
