// A number as the format General shows it in a column that is wide enough.

const WIDEST = 1e11;
const SMALLEST = 1e-4;

/**
 * At most eleven characters, in scientific notation where that is not enough.
 * @example generalText(0.1 + 0.2) //=> '0.3'
 */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= WIDEST || size < SMALLEST) return scientific(value);
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function scientific(value: number): string {
  const [digits = '0', power = '+0'] = value.toExponential(5).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${Number(digits)}E${sign}${power.slice(1).padStart(2, '0')}`;
}
