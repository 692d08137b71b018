// Makes the TypeScript of the contracts, unless it is newer than what it is made of.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const made = '../shared-contracts/typescript/index.ts';
const sources = ['../shared-contracts/openapi.yaml', 'openapi-ts.config.ts', 'package-lock.json'];

if (!existsSync(made) || sources.some((source) => statSync(source).mtimeMs >= statSync(made).mtimeMs)) {
  // npm has put its packages on the path.
  execFileSync('openapi-ts', { stdio: 'inherit', shell: true });
}
