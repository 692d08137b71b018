import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setSession } from '@/app/session/sessionStore';
import { renderApp } from '@/test/renderApp';
import { account, jwt, problem, server, token } from '@/test/server';
import { serveTasks } from './taskServer';

// jsdom lays nothing out; without a height no line of the list could be seen.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(320);
});

const file = new File(['{"title":"one"}\n{}\n'], 'tasks.ndjson');
const refused = {
  type: 'refused',
  line: 2,
  problem: {
    type: 'urn:problem:validation',
    title: 'Some values are not valid',
    status: 400,
    errors: [{ pointer: '/title', detail: 'must not be blank' }],
  },
};
const done = { type: 'done', lines: 2, created: 1, refused: 1, unreported: 0 };

/** Answers each import with the next report. Returns the requests. */
function serveImport(...reports: (object[] | (() => Response))[]) {
  const requests: Request[] = [];
  server.use(
    http.post('/api/tasks/import', ({ request }) => {
      requests.push(request);
      const report = reports.shift();
      if (typeof report === 'function') return report();
      const lines = report?.map((line) => `${JSON.stringify(line)}\n`).join('');
      return new HttpResponse(lines, { headers: { 'Content-Type': 'application/x-ndjson' } });
    }),
  );
  return requests;
}

async function chooseFile() {
  serveTasks();
  const app = renderApp('/tasks/import');
  await app.user.upload(await screen.findByLabelText(/Choose a file/), file);
  return app;
}

describe('an import', () => {
  test('tells what was created and what was refused', async () => {
    const requests = serveImport([{ type: 'progress', lines: 1, valid: 1, refused: 0 }, refused, done]);
    await chooseFile();
    expect(await screen.findByText('1 task imported, 1 line refused')).toBeVisible();
    expect(await screen.findByRole('listitem')).toHaveTextContent('Line 2title must not be blank');
    expect(requests[0]?.headers.get('Authorization')).toBe(`Bearer ${jwt('first')}`);
    expect(requests[0]?.url).toContain('atomic=false');
  });

  test('is all or nothing when the user says so', async () => {
    serveTasks();
    const requests = serveImport([refused, { type: 'failed', problem: { ...refused.problem, detail: 'Correct it.' } }]);
    const { user } = renderApp('/tasks/import');
    await user.click(await screen.findByRole('radio', { name: 'Import nothing' }));
    await user.upload(screen.getByLabelText(/Choose a file/), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was importedCorrect it.');
    expect(await screen.findByRole('listitem')).toHaveTextContent('Line 2');
    expect(requests[0]?.url).toContain('atomic=true');
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  test('that broke off is tried again under the same key, and another file has another one', async () => {
    const requests = serveImport(() => HttpResponse.error(), [done], [done]);
    const { user } = await chooseFile();
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 task imported, 1 line refused')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Another file' }));
    expect(await screen.findByLabelText(/Choose a file/)).toHaveFocus();
    await user.upload(await screen.findByLabelText(/Choose a file/), file);
    await waitFor(() => expect(requests).toHaveLength(3));
    const [first, second, third] = requests.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('whose report has no end has failed', async () => {
    serveImport([refused]);
    await chooseFile();
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was imported');
  });

  test('that the server refuses says why', async () => {
    serveImport(() => problem(429, 'too-many-streams', { detail: 'Wait until one of yours has ended.' }));
    await chooseFile();
    expect(await screen.findByRole('alert')).toHaveTextContent('Wait until one of yours has ended.');
  });

  test('that is cancelled while it waits for the session is not begun', async () => {
    const requests = serveImport([done]);
    serveTasks();
    let renew = () => {};
    const renewal = new Promise<void>((resolve) => {
      renew = resolve;
    });
    const { user } = renderApp('/tasks/import');
    const field = await screen.findByLabelText(/Choose a file/);
    server.use(http.post('/api/auth/refresh', () => renewal.then(() => token('second'))));
    setSession({ status: 'signed-in', account: account.id, accessToken: 'first', expiresAt: 0 });
    await user.upload(field, file);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    renew();
    await user.upload(await screen.findByLabelText(/Choose a file/), file);
    expect(await screen.findByText(/1 task imported/)).toBeVisible();
    expect(requests).toHaveLength(1);
  });

  test('that is refused for its token says so, even when no new one can be had', async () => {
    serveImport(() => problem(401, 'unauthenticated', { detail: 'Sign in.' }));
    const renewal = vi.fn(() => HttpResponse.error());
    serveTasks();
    const { user } = renderApp('/tasks/import');
    const field = await screen.findByLabelText(/Choose a file/);
    server.use(http.post('/api/auth/refresh', renewal));
    await user.upload(field, file);
    expect(await screen.findByRole('alert')).toHaveTextContent('Sign in.');
    await waitFor(() => expect(renewal).toHaveBeenCalled());
  });
});

test('a new task is sent again under the same key, and a changed one under another', async () => {
  serveTasks();
  const keys: (string | null)[] = [];
  server.use(
    http.post('/api/tasks', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.error();
    }),
  );
  const { user } = renderApp('/tasks/new');
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Buy milk{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
  await user.click(screen.getByRole('button', { name: 'Create task' }));
  await waitFor(() => expect(keys).toHaveLength(2));
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ' and bread{Enter}');
  await waitFor(() => expect(keys).toHaveLength(3));
  expect(keys[0]).toMatch(/^[\da-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});
