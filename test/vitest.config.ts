import { defineConfig } from 'vitest/config';

const NOT_MAIN = ['test/browser/**', 'test/faults/**', 'test/engines/**', 'test/bench/**', 'test/output/**'];

/**
 * `main`: everything that needs nothing but npm packages. `engines`: the contract suites against the DynamoDB
 * API at DYNAMODB_ENDPOINT. `faults`: the whole service killed and started again; minutes, not seconds.
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'main', include: ['test/**/*.test.{ts,tsx}'], exclude: NOT_MAIN },
      },
      {
        extends: true,
        test: { name: 'engines', include: ['test/{contract,engines}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 20 * 60_000,
          hookTimeout: 5 * 60_000,
          fileParallelism: false,
        },
      },
    ],
    pool: 'forks',
    // By itself it leaves one processor free: half of a machine that has two.
    maxWorkers: '100%',
    // Of a machine that does something else as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
