// Checks everything that ships the application, as far as it can be checked without Docker and Kubernetes. Prints what
// is wrong, one finding a line, and fails if there is any.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintCompose } from './compose.mjs';
import { lintDockerfile } from './dockerfile.mjs';
import { lintManifests } from './kubernetes.mjs';
import { lintUnit } from './systemd.mjs';
import { lintWorkflow } from './workflow.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const findings = [
  ...(await each('deploy/Dockerfile*', lintDockerfile)),
  ...(await each('deploy/compose*.yaml', lintCompose)),
  ...(await each('deploy/kubernetes/*.yaml', lintManifests)),
  ...(await each('deploy/systemd/*.service', lintUnit)),
  ...(await each('.github/workflows/*.yml', lintWorkflow)),
];
for (const finding of findings) {
  console.error(finding);
}
process.exitCode = findings.length > 0 ? 1 : 0;

/** Calls lint(text, path) for the files, of which there has to be one. */
async function each(pattern, lint) {
  const folder = join(root, dirname(pattern));
  const name = new RegExp(`^${pattern.split('/').pop().replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  const files = readdirSync(folder).filter((file) => name.test(file));
  if (files.length === 0) {
    return [`${pattern}: there is none`];
  }
  const found = [];
  for (const file of files) {
    const path = join(dirname(pattern), file);
    found.push(...(await lint(readFileSync(join(root, path), 'utf8'), path)));
  }
  return found;
}
