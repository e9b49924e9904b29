// The entry of the command line: the real terminal, the arguments, the exit code.

import { nodeTerminal } from './nodeTerminal';
import { run } from './program';

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), nodeTerminal);
