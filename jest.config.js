/** @type {import('jest').Config} */
export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.js' },
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,actions,cli,test,scripts}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/demo-output/'],
  // The smallest machine that GitHub rents has two cores; tests that start servers count on two at a time.
  maxWorkers: 2,
  // Milliseconds; a test of ours takes far less, but the machine may be busy.
  testTimeout: 30_000,
  watchman: false,
}
