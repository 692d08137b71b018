import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { serveTasks, task } from './taskServer';

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

  test('loads page after page, renders what can be seen, and counts the rest', async () => {
    const { searches } = serveTasks(...Array.from({ length: 60 }, (_, number) => task(number)));
    renderApp('/tasks');
    const table = await screen.findByRole('table', { name: 'Tasks' });
    expect(table).toHaveAttribute('aria-rowcount', '-1');
    expect(within(table).getAllByRole('row').length).toBeLessThan(40);
    expect(searches.at(-1)?.get('size')).toBe('50');
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
  });

  test('ignores in its address what the API would refuse', async () => {
    const { searches } = serveTasks(task(1));
    renderApp('/tasks?status=NONSENSE&sort=colour');
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
    expect(searches[0]?.has('status')).toBe(false);
  });
});
