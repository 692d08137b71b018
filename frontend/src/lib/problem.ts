import type { Problem } from '@contracts/types.gen';

/** An answer of the API that is not a success, as it is described in `application/problem+json` (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  get status() {
    return this.problem.status;
  }

  /** What the server calls this request in its log. */
  get requestId() {
    return this.problem.instance ?? undefined;
  }

  is(kind: string) {
    return this.problem.type === `urn:problem:${kind}`;
  }

  /** What is wrong with each field of the request body, by the field's name. */
  fieldErrors(): Record<string, string> {
    const invalid = (this.problem.errors ?? []).filter(({ pointer }) => pointer.startsWith('/'));
    return Object.fromEntries(invalid.map(({ pointer, detail }) => [pointer.slice(1).replaceAll('/', '.'), detail]));
  }
}

/** Turns whatever the generated client read from a failed answer into an error; what never got an answer stays as it is. */
export function toError(body: unknown, response: Response | undefined): unknown {
  if (!response) return body;
  return new ProblemError(
    isProblem(body) ? body : { type: 'about:blank', title: 'The server could not answer', status: response.status },
  );
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body;
}

/** What the server says to programs, with ids and versions. */
const told: Record<string, string> = {
  'urn:problem:stale-version': 'It was changed elsewhere meanwhile.',
  'urn:problem:not-found': 'It is not there any more.',
};

/** What to tell a person about an error of any kind. */
export function describeError(error: unknown): string {
  if (error instanceof ProblemError) return told[error.problem.type] ?? error.message;
  // All that browsers say when fetch reaches no server, or none that answers in time.
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
    return 'The server cannot be reached. Check your connection and try again.';
  return 'Something unexpected went wrong.';
}
