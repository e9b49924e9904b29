// The production bundle of pane and ribbon: dist/ is what an office puts on its server.

const { createRequire } = require('node:module');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const floor = require('./src/messages/zh-CN/floor.json');

/** webpack's own minimizer, found as webpack finds it. */
const MinimizerPlugin = createRequire(require.resolve('webpack'))('minimizer-webpack-plugin');

const OFFICE_JS = {
  self: 'office/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};

/** Of office.js's 87 MB what Excel asks for: itself, one file per host, our languages and its fallback, its licence. */
const OFFICE_FILES = [
  'dist/office.js',
  'dist/excel-{win32-16.01,web-16.00,mac-16.00}.js',
  'dist/{zh-cn,zh-tw,en-us}/office_strings.js',
  'dist/o15apptofilemappingtable.js',
  'dist/telemetry/oteljs_agave.js',
  'LICENSE.md',
];

/** Two bundles in one folder: what pane and ribbon both use stands in each one's own files, so that neither is cut up for the other. */
module.exports = (env = {}) => [pane(env), ribbon(env)];

/** The pane and what else belongs to the folder. */
function pane(env) {
  const { page, ...config } = bundle(env);
  return {
    ...config,
    name: 'pane',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      ...config.output,
      // first/ is what the page starts with, later/ what is loaded when it is needed: size-limit looks at the folders.
      filename: 'first/[name].[contenthash:8].js',
      chunkFilename: 'later/[name].[contenthash:8].js',
      clean: { keep: RIBBON_FILES },
    },
    plugins: [page('taskpane', './src/taskpane/index.html'), folder(env)],
  };
}

/** The ribbon's buttons and their dialog. */
function ribbon(env) {
  const { page, ...config } = bundle(env);
  return {
    ...config,
    name: 'ribbon',
    entry: { commands: './src/commands/main.ts', dialog: './src/commands/dialog/main.ts' },
    output: {
      ...config.output,
      filename: 'ribbon/[name].[contenthash:8].js',
      chunkFilename: 'ribbon/later/[name].[contenthash:8].js',
      clean: { keep: (file) => !RIBBON_FILES.test(file) },
    },
    plugins: [
      page('commands', './src/commands/index.html'),
      page('dialog', './src/commands/dialog/index.html'),
    ],
  };
}

/** Which files of the folder are the ribbon's. */
const RIBBON_FILES = /^(?:ribbon[\\/]|commands\.html|dialog\.html)/;

/**
 * What both have alike. `--env officeJs=self|china|global` says where office.js comes from (default self, for closed networks).
 * @param {{ officeJs?: keyof typeof OFFICE_JS, outDir?: string }} env
 */
function bundle(env) {
  const source = env.officeJs ?? 'self';
  const officeJs = OFFICE_JS[source];
  if (!officeJs) throw new Error(`officeJs: self, china or global, not ${source}`);
  const officeOrigin = source === 'self' ? '' : ` ${new URL(officeJs).origin}`;
  const csp = [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    // Fluent's styles are inserted at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${officeOrigin}`,
    `frame-src 'self'${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
  const page = (name, template) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template,
      chunks: [name],
      csp,
      officeJs,
      early: (first, { namedChunks }) => [
        officeJs,
        'floor.js',
        ...first,
        ...(namedChunks.get('core')?.files ?? []),
      ],
      scriptLoading: 'defer',
    });

  return {
    mode: 'production',
    target: ['web', 'es2022'],
    context: __dirname,
    output: { path: path.resolve(__dirname, env.outDir ?? 'dist') },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    optimization: {
      // The compiler that reads our TypeScript also writes the smaller script: 1 kB less of the core than webpack's default.
      minimizer: [
        new MinimizerPlugin({
          minify: {
            implementation: MinimizerPlugin.swcMinify,
            options: {
              ecma: 2022,
              compress: { passes: 3 },
              mangle: true,
            },
          },
        }),
      ],
      splitChunks: {
        chunks: 'all',
        maxInitialRequests: 6,
        cacheGroups: {
          default: false,
          ...shared('runningText', /language[\\/](?:foundDeadlines|deadline[\\/]runningText)/),
          ...shared('lightOf', /language[\\/]deadline[\\/](?:lightOf|latestDue)/),
        },
      },
      chunkIds: 'named',
      moduleIds: 'size',
      mangleExports: 'size',
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    stats: 'errors-warnings',
    page,
  };
}

/** Modules that several fetched parts use and the core does not: once, in a file beside those parts. */
function shared(name, test) {
  return { [name]: { name, test, chunks: 'async', enforce: true } };
}

/** What is copied into the folder as it is. */
function folder(env) {
  const isSelf = (env.officeJs ?? 'self') === 'self';
  return new CopyPlugin({
    patterns: [
      { from: 'assets/*.png' },
      { from: 'seeds/000-shapotou-sample.xlsx', to: 'sample.xlsx' },
      {
        from: 'src/taskpane/floor/floor.js',
        to: 'floor.js',
        // Not through the minimizer: it must stay ES5.
        info: { minimized: true },
        transform: (text) => text.toString().replace('SENTENCES', JSON.stringify(floor)),
      },
      ...(isSelf ? OFFICE_FILES.map(officeFile) : []),
    ],
  });
}

/** Copied as it is: no minimizer, no other name (the licence, and the library's own check, demand it). */
function officeFile(pattern) {
  const root = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  return {
    from: pattern,
    context: root,
    to: ({ absoluteFilename }) =>
      path.join('office', path.relative(root, absoluteFilename).replace(/^dist\//, '')),
    info: { minimized: true },
  };
}
