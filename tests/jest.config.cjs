const rootDir = require('node:path').resolve(__dirname, '..');

/** Pure tests run from source; booted tests run the compiled app in dist (scripts/test.mjs builds it first). */
const base = {
  rootDir,
  testEnvironment: 'node',
  transform: { '^.+\\.[tj]s$': ['@swc/jest', { jsc: { target: 'es2022' } }] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/.tmp'],
};

module.exports = {
  rootDir,
  globalSetup: '<rootDir>/tests/helpers/global-setup.ts',
  globalTeardown: '<rootDir>/tests/helpers/global-teardown.ts',
  testTimeout: 120000,
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: ['<rootDir>/tests/{language,figures,aggregates,scripts}/**/*.test.ts'],
    },
    { ...base, displayName: 'api', testMatch: ['<rootDir>/tests/api/**/*.test.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
};
