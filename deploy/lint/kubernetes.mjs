// The API of Kubernetes. Its types are what the compiler of TypeScript compares a manifest with, which also finds what
// the API would leave out without a word, such as a misspelt field.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';
import { parseAllDocuments } from 'yaml';

const folder = dirname(fileURLToPath(import.meta.url));
/** Not a part of the API, but of kubectl. */
const KUSTOMIZATION = 'Kustomization';

export function lintManifests(text, path) {
  return parseAllDocuments(text).flatMap((document) => {
    const manifest = document.toJS();
    return manifest.kind === KUSTOMIZATION ? [] : compare(manifest, path);
  });
}

function compare(manifest, path) {
  const type = `I${manifest.kind}`;
  const source = `import type { ${type} } from 'kubernetes-models/${manifest.apiVersion}/${manifest.kind}';
    export const manifest: ${type} = ${JSON.stringify(manifest, null, 2)};`;
  return compile(source).map((message) => `${path}: ${message}`);
}

function compile(source) {
  const file = join(folder, 'manifest.ts');
  const options = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    module: typescript.ModuleKind.CommonJS,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
  };
  const host = typescript.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? typescript.createSourceFile(name, source, ...rest) : getSourceFile(name, ...rest);
  return typescript
    .getPreEmitDiagnostics(typescript.createProgram([file], options, host))
    .map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, ' '));
}
