import { ProblemError } from './problem';

/** Makes a request fail with 412 when the resource is no longer at the version that the change is based on. */
export const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });

/** The resource as it is now, when `error` says that the change was based on an older version of it. */
export function currentVersion<Resource>(error: unknown): Resource | undefined {
  if (!(error instanceof ProblemError) || error.status !== 412) return undefined;
  return error.problem.current as Resource | undefined;
}
