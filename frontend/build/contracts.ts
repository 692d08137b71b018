import { readFile } from 'node:fs/promises';
import { createClient } from '@hey-api/openapi-ts';
import type { Plugin } from 'vite';
import generator from '../openapi-ts.config.ts';

/**
 * Follows the contract while the dev server runs: saving a Java record rewrites openapi.yaml, this rewrites the
 * TypeScript, and the type checker points at what no longer fits.
 */
export function contracts(document: string): Plugin {
  return {
    name: 'contracts',
    apply: 'serve',
    async configureServer(server) {
      // The backend rewrites the document on every reload; only a real change is worth one here.
      let known = await readFile(document, 'utf8');
      server.watcher.add(document);
      server.watcher.on('change', async (path) => {
        if (path !== document) return;
        const text = await readFile(document, 'utf8');
        if (text === known || text === '') return;
        known = text;
        server.config.logger.info('contract changed, generating TypeScript', { timestamp: true });
        await createClient(await generator);
      });
    },
  };
}
