// Serves a folder to this machine only: 127.0.0.1 and ::1, nothing else.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Starts at `port`, or at the next free one; answers the address and how to stop. */
export async function serveFolder(folder, port) {
  for (let wanted = port; wanted < port + 50; wanted += 1) {
    const first = await listen(folder, wanted, '127.0.0.1');
    if (!first) continue;
    // A machine without IPv6 serves 127.0.0.1 alone.
    const second = await listen(folder, wanted, '::1').catch(() => null);
    return {
      address: `http://localhost:${wanted}/`,
      stop: () => [first, second].forEach((server) => server?.close()),
    };
  }
  throw new Error(`${port}—${port + 49}号端口都被占用。请关闭其他程序后重试。`);
}

function listen(folder, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, request, response));
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(port, host, () => resolve(server));
  });
}

function answer(folder, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const inside = file.startsWith(folder + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!inside) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  return createReadStream(file).pipe(response);
}
