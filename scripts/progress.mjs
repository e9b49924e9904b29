// Runs a command with a line of progress at least every few seconds, so that nobody wonders whether it still lives.

import { spawn } from 'node:child_process';

/**
 * Runs `command` and resolves with its exit code and output; prints `label` with the elapsed seconds every 8 s while it runs.
 * @param {string} label what a person reads
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ log?: (line: string) => void, cwd?: string, show?: boolean, env?: NodeJS.ProcessEnv }} [options] show: pass the command's output on
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(label, command, args, options = {}) {
  const log = options.log ?? console.error;
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const ticker = options.show ? undefined : setInterval(() => log(`  ${label} … ${seconds()} s`), 8000);
    const end = (code, text) => {
      clearInterval(ticker);
      resolve({ code, output: output + text, seconds: seconds() });
    };
    child.on('error', (error) => end(127, String(error.message)));
    child.on('close', (code) => end(code ?? 1, ''));
  });
}
