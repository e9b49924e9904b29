// Tests mirror src/; TypeScript is compiled by swc, types are checked by `npm run check`.
const path = require('node:path');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: path.resolve(__dirname, '..'),
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // Every shipped catalog is at hand; that a document fetches its own is tested in test/jobs/prepareReading.test.ts.
  setupFilesAfterEnv: ['<rootDir>/test/support/allCatalogs.ts', '<rootDir>/test/support/fixedSeed.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/bench/'],
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  cacheDirectory: '<rootDir>/.cache/jest',
  // Browser and LibreOffice are waited for about half of the time: two cores keep three workers busy.
  maxWorkers: 3,
  // A test that hangs must end some day; a machine that is busy or slow must not fail for it.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/.config/LongestFirst.cjs',
};
