import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'planner',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['src/renderer/**'],
          // None of these leaves anything behind in its modules; a worker for each file would cost more than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: { name: 'window', include: ['src/renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
