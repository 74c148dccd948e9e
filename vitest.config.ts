import { configDefaults, defineConfig } from 'vitest/config';

import { pdfCore } from './bin/pdf-core.ts';

/** `bundles` and `browsers` look at what `npm run build` left in .output. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [pdfCore],
        test: {
          name: 'unit',
          // Nothing here is timed, and a busy machine takes its time.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/{bundles,browsers,webmail}/**'],
        },
      },
      {
        test: { name: 'bundles', include: ['tests/bundles/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: 'tests/browsers/build.ts',
          // A browser beside another: each mostly waits.
          maxWorkers: 2,
          // What a browser does beside us now and then is not ours to test: a fault is there every time.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'webmail',
          include: ['tests/webmail/**/*.test.ts'],
          globalSetup: ['tests/webmail/lab/packages.ts', 'tests/browsers/build.ts'],
          // The kernel ends the lab's services with the thread that started them: a process, not a worker of one.
          pool: 'forks',
          fileParallelism: false,
          // What a browser does beside us now and then is not ours to test: a fault is there every time.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
