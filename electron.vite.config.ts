import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      // Bundled, so that the planner opens without reading hundreds of small files first; libraries that bring data,
      // fonts or a shared library stay in node_modules.
      externalizeDeps: {
        exclude: [
          '@orpc/contract',
          '@orpc/server',
          'commander',
          'drizzle-orm',
          'fractional-indexing',
          'uuid',
          'zod',
        ],
      },
      rollupOptions: {
        input: {
          index: at('src/main/index.ts'),
          'planner-process': at('src/planner-process/index.ts'),
          'sheet-process': at('src/sheets/sheet-process.ts'),
          'paper-worker': at('src/documents/paper-worker.ts'),
          cli: at('src/cli/index.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      // A sandboxed preload is CommonJS and cannot require packages, so everything it needs is bundled.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      // electron-vite leaves the window unminified otherwise.
      minify: 'oxc',
      // Inlined assets would be `data:` addresses, which the CSP refuses for fonts and workers.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: at('src/renderer/index.html'),
        // One file for what the window begins with, one for what pages share: left alone these are seventy, and the
        // window waits for each.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', tags: ['$initial'] },
              { name: 'shared', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
});
