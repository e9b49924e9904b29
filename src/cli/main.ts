// The entry of the command line: the real terminal, the arguments, the exit code.

import { nodeTerminal } from './nodeTerminal';
import { run } from './program';

process.exitCode = await run(process.argv.slice(2), nodeTerminal);
