// The language's share of the pane's bundle may shrink, not grow. The room's aim is 12,000 bytes and not reached: lower the limits with every saving (here and in .config/size-limit.json).
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const LIMITS = { 'deadline-reading': 13_760, 'deadline-whole': 15_560 };

test('the language of deadlines, minified and gzipped, keeps within its limits', () => {
  const script = join(__dirname, '../../../scripts/deadline-size.mjs');
  const lines = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim().split('\n');
  const sizes = new Map(lines.map((line) => [line.split(' ')[0], Number(line.split(' ')[1])]));
  for (const [part, limit] of Object.entries(LIMITS)) {
    expect(sizes.get(part)).toBeGreaterThan(1000);
    expect(sizes.get(part)).toBeLessThanOrEqual(limit);
  }
});
