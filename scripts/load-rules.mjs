// The rule book for scripts: bundles the TypeScript sources once and hands over rules, words and pages.

import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** `{ rules, ruleExamples, ruleTexts, ruleAbout, rulesInBook, pageIds, rulePage, ruleList }` as src/ has them now. */
export async function loadRules() {
  const outfile = path.join(root, '.cache', `rules-${process.pid}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    stdin: {
      contents: [
        "export { rules } from './src/rules';",
        "export { ruleExamples } from './src/rules/examples';",
        "export { ruleTexts } from './src/messages/zh-CN/rules';",
        "export { ruleAbout } from './src/messages/zh-CN/rules/about';",
        "export { rulesInBook } from './src/rules/rulesInBook';",
        "export { pageIds, rulePage } from './src/jobs/rulePage';",
        "export { ruleList } from './src/jobs/ruleList';",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
