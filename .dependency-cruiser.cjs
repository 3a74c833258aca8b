/** The layer table of ARCHITECTURE.md, type imports counted. */
const layer = (name) => `^src/${name}/`;
/** Tests and what they share may reach across; what ships may not. */
const TESTS = '(\\.test\\.tsx?$|/testing/)';
const only = (from, to) => ({
  name: `${from}-imports`,
  severity: 'error',
  from: { path: layer(from), pathNot: TESTS },
  to: { path: '^src/', pathNot: [layer(from), ...to.map(layer)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('shared', []),
    only('domain', ['shared']),
    only('application', ['domain', 'shared']),
    only('storage', ['application', 'domain', 'shared']),
    only('documents', ['application', 'domain', 'shared']),
    only('sheets', ['shared']),
    only('planner-process', ['application', 'storage', 'documents', 'sheets', 'shared']),
    only('web', ['application', 'storage', 'documents', 'sheets', 'shared']),
    only('cli', ['application', 'storage', 'documents', 'sheets', 'web', 'shared']),
    only('main', ['shared']),
    only('preload', ['shared/contract']),
    only('renderer', ['domain', 'shared']),
    {
      name: 'feature-through-its-index',
      comment: 'A feature reaches another feature of its layer only through that feature’s index.ts',
      severity: 'error',
      from: { path: '^src/(domain|renderer/features)/([^/]+)/' },
      to: { path: '^src/$1/([^/]+)/', pathNot: ['^src/$1/$2/', '^src/$1/[^/]+/index\\.tsx?$'] },
    },
    {
      name: 'features-below-app',
      comment: 'The shell knows the features; features, controls and client do not know the shell',
      severity: 'error',
      from: { path: '^src/renderer/(features|ui|client|navigation)/', pathNot: TESTS },
      to: { path: '^src/renderer/app/' },
    },
    {
      name: 'sqlite-in-storage-only',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/storage/', TESTS] },
      to: { path: 'node_modules/(better-sqlite3|drizzle-orm)' },
    },
    {
      name: 'electron-in-its-host-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: ['node_modules/electron(/|$)', '^electron$'] },
    },
    {
      name: 'pure-core',
      comment: 'shared and domain know no Node',
      severity: 'error',
      from: { path: '^src/(shared|domain)/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
