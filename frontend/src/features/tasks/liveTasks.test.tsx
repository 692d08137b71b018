import type { TaskView } from '@contracts/types.gen';
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { serveTasks, task } from './taskServer';

const created = (number: number, part?: Partial<TaskView>) => ({ type: 'created', task: task(number, part) }) as const;
const updated = (number: number, part?: Partial<TaskView>) =>
  ({ type: 'updated', task: task(number, { version: 1, ...part }) }) as const;
const deleted = (number: number) => ({ type: 'deleted', id: task(number).id }) as const;

const titles = () =>
  screen.getAllByRole('link', { name: (name) => name.startsWith('Task ') }).map(({ textContent }) => textContent);
const statusOf = (title: string) => screen.findByRole('button', { name: new RegExp(`^Status of ${title}:`) });

describe('what happens elsewhere', () => {
  test('appears at its place without asking the server', async () => {
    const { searches, tell } = serveTasks(
      task(3, { dueDate: '2030-03-01', createdAt: '2026-01-31T12:00:03.5Z' }),
      task(1, { dueDate: null, createdAt: '2026-01-31T12:00:01Z' }),
    );
    renderApp('/tasks');
    await screen.findByText('2 tasks');
    await tell(
      created(4, { createdAt: '2026-01-31T12:00:03.55Z' }),
      created(2, { createdAt: '2026-01-31T12:00:03Z' }),
      created(2, { createdAt: '2026-01-31T12:00:03Z' }),
      updated(1, { title: 'Task 1 changed', createdAt: '2026-01-31T12:00:01Z' }),
    );
    await screen.findByText('4 tasks');
    await waitFor(() => expect(titles()).toEqual(['Task 4', 'Task 3', 'Task 2', 'Task 1 changed']));
    await tell(deleted(3));
    await waitFor(() => expect(titles()).toEqual(['Task 4', 'Task 2', 'Task 1 changed']));
    expect(searches).toHaveLength(1);
  });

  test('moves in a list that is sorted by it', async () => {
    const { tell } = serveTasks(task(1, { dueDate: '2030-01-01' }), task(2, { dueDate: '2030-02-01' }), task(3));
    renderApp('/tasks?sort=dueDate');
    await screen.findByText('3 tasks');
    await tell(updated(1, { dueDate: null }), created(4, { dueDate: '2030-01-15' }));
    await waitFor(() => expect(titles()).toEqual(['Task 4', 'Task 2', 'Task 1', 'Task 3']));
  });

  test('leaves a list that it does not fit, and enters one that it does', async () => {
    const { tell } = serveTasks(task(1, { title: 'Buy milk' }), task(2, { title: 'Spill milk' }));
    renderApp('/tasks?status=OPEN&q=milk');
    await screen.findByText('2 tasks');
    await tell(
      updated(1, { status: 'DONE' }),
      updated(2, { title: 'Something else' }),
      created(3, { description: 'without MILK', title: 'Third' }),
    );
    expect(await screen.findByRole('link', { name: 'Third' })).toBeVisible();
    await screen.findByText('1 task');
  });

  test('never makes the page older', async () => {
    const { searches, tell } = serveTasks(task(1, { title: 'Task 1 now', version: 5 }), task(2));
    renderApp('/tasks');
    await screen.findByText('2 tasks');
    await tell(updated(1, { version: 4 }), deleted(2), updated(2, { version: 3 }), created(2), created(3));
    await waitFor(() => expect(titles()).toEqual(['Task 3', 'Task 1 now']));
    expect(searches).toHaveLength(1);
  });

  test('is read anew without taking away what the user has scrolled to', async () => {
    const { tell } = serveTasks();
    const asked: (string | null)[] = [];
    const first = Array.from({ length: 12 }, (_, index) => task(index + 1));
    let answer = () => {};
    server.use(
      http.get('/api/tasks', async ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        asked.push(after);
        if (asked.length === 3) {
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
        }
        const page = after ? { items: [task(13)], nextCursor: null } : { items: first, nextCursor: 'twelfth' };
        return HttpResponse.json(page);
      }),
    );
    renderApp('/tasks');
    await screen.findByText('13 tasks');
    await tell(changed);
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(screen.getByRole('link', { name: 'Task 13' })).toBeVisible();
    answer();
    await waitFor(() => expect(asked).toEqual([null, 'twelfth', null, 'twelfth']));
    expect(screen.getByRole('link', { name: 'Task 13' })).toBeVisible();
  });

  test('is read anew in an order that only the server knows, and after an import, but not for each task', async () => {
    const { stored, searches, tell } = serveTasks(task(1));
    renderApp('/tasks?sort=title');
    await screen.findByText('1 task');
    stored.unshift(task(0));
    await tell(...Array.from({ length: 40 }, () => created(0)), ...Array.from({ length: 40 }, () => changed));
    await waitFor(() => expect(titles()).toEqual(['Task 0', 'Task 1']));
    expect(searches.length).toBeLessThanOrEqual(3);
  });
});

const changed = { type: 'changed' } as const;

test('a change that is under way stays, and what was heard meanwhile comes after it', async () => {
  const { tell } = serveTasks(task(1), task(2));
  let refuse = () => {};
  const refusal = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  server.use(
    http.put('/api/tasks/:id', async () => {
      await refusal;
      return problem(503, 'unavailable');
    }),
  );
  const { user } = renderApp('/tasks');
  await user.click(await statusOf('Task 1'));
  await user.click(screen.getByRole('menuitemradio', { name: 'Done', hidden: true }));
  await tell(updated(1, { title: 'Task 1 there', status: 'IN_PROGRESS' }), updated(2, { title: 'Task 2 there' }));
  expect(await statusOf('Task 2 there')).toBeVisible();
  expect(await statusOf('Task 1')).toHaveTextContent('Done');
  expect(screen.queryByText('Task 1 there')).not.toBeInTheDocument();
  refuse();
  expect(await statusOf('Task 1 there')).toHaveTextContent('In progress');
});

test('the own change is shown once', async () => {
  const { tell } = serveTasks();
  server.use(
    http.post('/api/tasks', async ({ request }) => {
      const own = task(9, (await request.json()) as object);
      await tell({ type: 'created', task: own });
      return HttpResponse.json(own, { status: 201 });
    }),
  );
  const { user } = renderApp('/tasks/new');
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Buy milk{Enter}');
  await waitFor(() => expect(screen.getAllByRole('link', { name: 'Buy milk' })).toHaveLength(1));
  expect(screen.getByText('1 task')).toBeVisible();
});

test('an open task says when it was changed or deleted elsewhere, and keeps what was typed', async () => {
  const { stored, tell } = serveTasks(task(1));
  const { user } = renderApp(`/tasks/${task(1).id}`);
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await user.type(title, ' mine');
  await tell(updated(1, { title: 'Task 1 theirs' }));
  expect(await screen.findByText('This task was changed elsewhere')).toBeVisible();
  expect(title).toHaveValue('Task 1 mine');
  await user.click(screen.getByRole('button', { name: 'Show it as it is now' }));
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Task 1 theirs');
  expect(screen.queryByText('This task was changed elsewhere')).not.toBeInTheDocument();

  stored.length = 0;
  await tell(deleted(1));
  expect(await screen.findByText('This task was deleted elsewhere')).toBeVisible();
});
