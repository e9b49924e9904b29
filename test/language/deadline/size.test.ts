// The language's share of the pane's bundle: what the core holds of it stays within 12,000 bytes (issue 4); with what is fetched later it may shrink, not grow (limits here and in .config/size-limit.json).
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const LIMITS = { 'deadline-core': 12_000, 'deadline-reading': 15_000, 'deadline-whole': 16_740 };

test('the language of deadlines, minified and gzipped, keeps within its limits', () => {
  const script = join(__dirname, '../../../scripts/deadline-size.mjs');
  const lines = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim().split('\n');
  const sizes = new Map(lines.map((line) => [line.split(' ')[0], Number(line.split(' ')[1])]));
  for (const [part, limit] of Object.entries(LIMITS)) {
    expect(sizes.get(part)).toBeGreaterThan(1000);
    expect(sizes.get(part)).toBeLessThanOrEqual(limit);
  }
});
