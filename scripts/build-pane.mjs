// The production pane, built by webpack in a process of its own so that its progress can be shown.

import path from 'node:path';
import { buildHelp } from './build-help.mjs';
import { run } from './progress.mjs';
import { root } from './setup.mjs';

/** Builds pane and ribbon into `outDir`; exits with webpack's own words when that fails. */
export async function buildPane({ outDir, officeJs = 'self', log = console.error }) {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [
    webpack,
    '--config',
    'webpack.config.js',
    '--env',
    `outDir=${outDir}`,
    '--env',
    `officeJs=${officeJs}`,
  ];
  const { code, output, seconds } = await run('webpack', process.execPath, args, { cwd: root, log });
  if (code !== 0) {
    console.error(output);
    process.exit(code);
  }
  if (!buildHelp(path.resolve(root, outDir))) {
    console.error('缺少 docs/用户手册.md：窗格的“使用帮助”打开的就是它。');
    process.exit(1);
  }
  log(`窗格已生成 (pane built, ${seconds} s)`);
}
