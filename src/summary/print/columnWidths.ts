// How wide is each column of the print copy, so that the whole table becomes as low as possible?

const SIZE = 10.5;
/** Points a column takes beside its text. */
const PADDING = 10;
const STEP = 8;
/** Rows that are looked at; more change little. */
const SAMPLE = 80;
/** Characters that never wrap (长期坚持). */
const SHORT = 5;

/**
 * Widths in points that add up to `total`: each step of width goes where it saves the most height.
 * @param rows texts by column of every row, the head among them
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const every = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows
    .filter((_, place) => place % every === 0)
    .map((texts) => texts.map((text) => text.split('\n').map(length)));
  const widths = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(1, ...sample.map((texts) => Math.max(0, ...(texts[column] ?? []))));
    return Math.max(32, Math.min(longest, SHORT) * SIZE + PADDING);
  });
  const height = (paragraphs: readonly number[], width: number) =>
    paragraphs.reduce((sum, one) => sum + Math.max(1, (one * SIZE) / (width - PADDING)), 0) ** 4;
  const heights = sample.map((texts) =>
    texts.map((paragraphs, column) => height(paragraphs, widths[column] ?? 0)),
  );
  const sums = heights.map((row) => row.reduce((sum, one) => sum + one, 0));
  for (
    let left = total - widths.reduce((sum, one) => sum + one, 0);
    left >= STEP && count > 0;
    left -= STEP
  ) {
    let best = { column: 0, saved: -1 };
    for (let column = 0; column < count; column++) {
      const width = (widths[column] ?? 0) + STEP;
      let saved = 0;
      sample.forEach((texts, row) => {
        const sum = sums[row] ?? 0;
        const after = sum - (heights[row]?.[column] ?? 0) + height(texts[column] ?? [], width);
        saved += sum ** 0.25 - after ** 0.25;
      });
      if (saved > best.saved) best = { column, saved };
    }
    widths[best.column] = (widths[best.column] ?? 0) + STEP;
    sample.forEach((texts, row) => {
      const after = height(texts[best.column] ?? [], widths[best.column] ?? 0);
      sums[row] = (sums[row] ?? 0) + after - (heights[row]?.[best.column] ?? 0);
      const line = heights[row];
      if (line) line[best.column] = after;
    });
  }
  return widths;
}

/** Characters, narrow ones by half. */
function length(text: string): number {
  let sum = 0;
  for (const character of text) sum += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56;
  return sum;
}
