import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { checker } from 'vite-plugin-checker';
import { configDefaults, defineConfig } from 'vitest/config';
import { contracts } from './build/contracts.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  plugins: [
    react(),
    // Tests have the contract as it is, and show no overlay.
    !process.env.VITEST && [contracts(path('../shared-contracts/openapi.yaml')), checker({ typescript: true })],
  ],
  resolve: {
    alias: { '@': path('./src'), '@contracts': path('../shared-contracts/typescript') },
    // The generated contracts lie outside this folder, and find their one library here.
    dedupe: ['zod'],
  },
  server: {
    // Quarkus serves the page and the API on its own port and passes on what concerns Vite.
    host: '127.0.0.1',
    port: Number(process.env.VITE_PORT ?? 5183),
    strictPort: true,
    fs: { allow: ['.', '../shared-contracts/typescript'] },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    setupFiles: './src/test/setup.ts',

    // Only for the feature files: the browser's half of a package that has two, which Vitest takes for a matter of Node.
    alias: { 'tus-js-client': path('./node_modules/tus-js-client/lib.esm/browser/index.js') },
    server: { deps: { inline: ['tus-js-client'] } },

    exclude: [...configDefaults.exclude, '**/*.e2e.ts'],
    // Otherwise one processor is left idle, which is half of a machine that has two.
    maxWorkers: '100%',
    // Loading the libraries anew for each file takes longer than all tests. What a module keeps is there for the next
    // file, too: src/test/setup.ts puts it back, and no module is replaced by another one.
    isolate: false,
    reporters: ['default', ['junit', { outputFile: 'target/vitest.xml' }]],
    coverage: {
      enabled: true,
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/main.tsx', 'src/test/**', '**/*.e2e.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'target/coverage',
    },
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
