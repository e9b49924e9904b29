// Who may import whom (the rooms of src/): taskpane commands cli → jobs → rules repair summary notice → table → language → catalog;
// everyone may use workbook's types and messages; only entry points choose an adapter; nothing imports preview but tests.

const layers = [
  ['taskpane', 'commands', 'cli'],
  ['jobs'],
  ['rules', 'repair', 'summary', 'notice'],
  ['table'],
  ['language'],
  ['catalog'],
];
const above = (depth) => layers.slice(0, depth).flat();
const room = (names) => `^src/(${names.join('|')})/`;
const core = ['jobs', 'rules', 'repair', 'summary', 'notice', 'table', 'language', 'catalog', 'messages'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.slice(1).map((names, depth) => ({
      name: `${names.join('-')}-imports-nothing-above`,
      severity: 'error',
      from: { path: room(names) },
      to: { path: room([...above(depth + 1)]) },
    })),
    {
      name: 'rules-know-no-repair-or-summary',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: room(['repair', 'summary', 'notice']) },
    },
    {
      name: 'messages-know-nobody',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/(?!messages/)' },
    },
    {
      name: 'workbook-types-know-nobody',
      severity: 'error',
      from: { path: '^src/workbook/[^/]+\\.ts$' },
      to: { path: '^src/(?!workbook/[^/]+\\.ts$)' },
    },
    {
      name: 'adapters-know-only-the-port',
      severity: 'error',
      from: { path: '^src/workbook/(excel|file)/' },
      to: { path: '^src/(?!workbook/|messages/)' },
    },
    {
      name: 'only-entry-points-choose-an-adapter',
      severity: 'error',
      from: { path: room(core) },
      to: { path: '^src/workbook/(excel|file)/' },
    },
    {
      name: 'components-know-no-adapter',
      severity: 'error',
      from: { path: '^src/taskpane/(?!main\\.tsx?$|start\\.tsx?$)' },
      to: { path: '^src/workbook/(excel|file)/' },
    },
    {
      name: 'nothing-imports-preview',
      severity: 'error',
      from: { path: '^src/(?!preview/)' },
      to: { path: '^src/preview/' },
    },
    {
      name: 'preview-knows-workbook-only',
      severity: 'error',
      from: { path: '^src/preview/' },
      to: { path: '^src/(?!preview/|workbook/|messages/)' },
    },
    {
      name: 'core-has-no-host-and-no-files',
      severity: 'error',
      from: { path: room(core) },
      to: {
        path: 'node_modules/(react|react-dom|@fluentui|@microsoft|@cj-tech-master|xlsx-populate|commander|@univerjs)|^(fs|path|node:fs|node:path|http|https|net)$',
      },
    },
    {
      name: 'one-room-names-the-xlsx-library',
      severity: 'error',
      from: { path: '^src/(?!workbook/file/|preview/)' },
      to: { path: 'node_modules/(@cj-tech-master|xlsx-populate)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
