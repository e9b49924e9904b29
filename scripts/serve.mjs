// npm run serve: the built add-in over https on this machine, for a trial in a real Excel. The certificate is made here and trusted by nobody yet.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import WebpackDevServer from 'webpack-dev-server';
import webpack from 'webpack';
import { ensurePackages, root } from './setup.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    cert: { type: 'string' },
    key: { type: 'string' },
  },
});

await ensurePackages();
const dist = path.join(root, 'dist');
if (!existsSync(path.join(dist, 'taskpane.html'))) {
  console.error('还没有生成加载项。请先执行 npm run build，再执行 npm run serve。');
  process.exit(2);
}

const own = values.cert && values.key ? { cert: values.cert, key: values.key } : {};
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: Number(values.port),
    server: { type: 'https', options: own },
    static: { directory: dist, watch: false },
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    setupExitSignals: true,
  },
  // Nothing is compiled: what is served is what an office would put on its server.
  webpack({ mode: 'none', entry: {}, infrastructureLogging: { level: 'warn' }, stats: 'none' }),
);
await server.start();
console.log(`https://localhost:${values.port}/ 正在提供 dist/（按 Ctrl+C 结束）。`);
console.log('证书由本机生成，请先在浏览器中打开上面的地址并信任证书，再在Excel里加载 dist/manifest.xml。');
