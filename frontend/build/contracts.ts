import { execFileSync } from 'node:child_process';
import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createClient } from '@hey-api/openapi-ts';
import type { Plugin } from 'vite';
import generator from '../openapi-ts.config.ts';

/**
 * Follows the contract while the dev server runs: saving a Java record rewrites openapi.yaml, this rewrites the
 * TypeScript, and the type checker points at what no longer fits.
 */
export function contracts(document: string): Plugin {
  let stop = () => {};
  return {
    name: 'contracts',
    apply: 'serve',
    async configureServer({ config: { logger } }) {
      // Read first, so that what is written during the rest is a change.
      let known = await readFile(document, 'utf8');
      execFileSync(process.execPath, ['build/generate.js'], { stdio: 'inherit' });

      // The backend rewrites the document on every reload; only a real change is worth one here.
      const follow = async () => {
        const text = await readFile(document, 'utf8');
        if (text === known) return;
        known = text;
        logger.info('contract changed, generating TypeScript', { timestamp: true });
        await createClient(await generator);
      };
      let followed = Promise.resolve();
      // Not by Vite's watcher, which tells one of several changes in a few milliseconds: that is how a document is
      // emptied and written, and what it tells would be the empty one.
      const onChange = () => {
        followed = followed.then(follow).catch((error) => logger.error(`no TypeScript of the contract: ${error}`));
      };
      watchFile(document, { interval: 200 }, onChange);
      // Only this one: when Vite restarts, the server that comes watches before the one that goes is closed.
      stop = () => unwatchFile(document, onChange);
    },
    closeBundle: () => stop(),
  };
}
