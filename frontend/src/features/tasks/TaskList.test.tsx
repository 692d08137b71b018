import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { serveTasks, task } from './taskServer';

/** Answers with a page that fits the screen, and with another one after the refusals. Returns what was asked for. */
function serveTwoPages(...refusals: Response[]) {
  const asked: (string | null)[] = [];
  const first = Array.from({ length: 12 }, (_, index) => task(index + 1));
  serveTasks();
  server.use(
    http.get('/api/tasks', ({ request }) => {
      const after = new URL(request.url).searchParams.get('after');
      asked.push(after);
      if (after === null) return HttpResponse.json({ items: first, nextCursor: 'twelfth' });
      return refusals.shift() ?? HttpResponse.json({ items: [task(13)], nextCursor: null });
    }),
  );
  return asked;
}

describe('the list', () => {
  test('says that it is empty, and how to change that', async () => {
    serveTasks();
    renderApp('/tasks');
    expect(await screen.findByRole('heading', { name: 'Nothing to do yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'New task' })).toHaveAttribute('href', '/tasks/new');
  });

  test('shows a failure and tries again', async () => {
    serveTasks(task(1));
    server.use(http.get('/api/tasks', () => problem(500, 'fault', { instance: 'urn:request:7' }), { once: true }));
    const { user } = renderApp('/tasks');
    expect(await screen.findByText('urn:request:7')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
  });

  test('renders what can be seen, and loads no more than that', async () => {
    const { searches } = serveTasks(...Array.from({ length: 60 }, (_, number) => task(number)));
    renderApp('/tasks');
    const table = await screen.findByRole('table', { name: 'Tasks' });
    expect(table).toHaveAttribute('aria-rowcount', '-1');
    expect(within(table).getAllByRole('row').length).toBeLessThan(40);
    expect(searches.map((search) => search.get('size'))).toEqual(['50']);
  });

  test('loads page after page', async () => {
    const asked = serveTwoPages();
    renderApp('/tasks');
    expect(await screen.findByText('13 tasks')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Task 13' })).toBeVisible();
    expect(asked).toEqual([null, 'twelfth']);
  });

  test('says that a page did not come, and leaves it to the user to ask again', async () => {
    const asked = serveTwoPages(problem(429, 'too-many', { detail: 'Wait a moment.' }));
    const { user } = renderApp('/tasks');
    expect(await screen.findByRole('alert')).toHaveTextContent('Wait a moment.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('13 tasks')).toBeVisible();
    expect(asked).toEqual([null, 'twelfth', 'twelfth']);
  });

  test('counts its rows when all of them are here', async () => {
    serveTasks(task(1), task(2));
    renderApp('/tasks');
    const table = await screen.findByRole('table', { name: 'Tasks' });
    expect(table).toHaveAttribute('aria-rowcount', '3');
    expect(await screen.findByText('2 tasks')).toBeVisible();
  });

  test('is searched, filtered and sorted by its address', async () => {
    const { searches } = serveTasks(task(1, { status: 'DONE' }));
    renderApp('/tasks?q=milk&status=DONE&sort=title');
    const title = await screen.findByRole('columnheader', { name: 'Title' });
    expect(title).toHaveAttribute('aria-sort', 'ascending');
    expect(Object.fromEntries(searches[0] ?? [])).toMatchObject({ q: 'milk', status: 'DONE', sort: 'title' });
  });

  test('writes what is searched, filtered and sorted into its address', async () => {
    serveTasks(task(1));
    const { user, router } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Title' }));
    await user.type(screen.getByRole('searchbox'), 'milk');
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'title', q: 'milk' }));
    await user.click(screen.getByRole('radio', { name: 'Done' }));
    expect(await screen.findByRole('heading', { name: 'No task fits' })).toBeVisible();
    expect(router.state.location.search).toEqual({ sort: 'title', q: 'milk', status: 'DONE' });

    await user.click(screen.getByRole('button', { name: 'Show all tasks' }));
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('leaves the drawer open that was opened while a search was on its way', async () => {
    serveTasks(task(1));
    const { router } = renderApp('/tasks');
    const link = await screen.findByRole('link', { name: 'Task 1' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'milk' } });
    fireEvent.click(link);
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'milk' }));
    expect(router.state.location.pathname).toBe(`/tasks/${task(1).id}`);
    expect(await screen.findByRole('dialog', { name: 'Edit task' })).toBeVisible();
  });

  test('is where a task leads that does not exist', async () => {
    serveTasks(task(1));
    const { user, router } = renderApp(`/tasks/${task(2).id}`);
    expect(await screen.findByRole('heading', { name: 'This task cannot be shown' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'All tasks' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks'));
  });

  test('ignores in its address what the API would refuse', async () => {
    const { searches } = serveTasks(task(1));
    renderApp('/tasks?status=NONSENSE&sort=colour');
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
    expect(searches[0]?.has('status')).toBe(false);
  });
});
