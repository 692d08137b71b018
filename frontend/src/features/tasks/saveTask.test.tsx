import { onlineManager } from '@tanstack/react-query';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { signInElsewhere } from '@/test/otherTab';
import { renderApp } from '@/test/renderApp';
import { problem, server, signedOut, token } from '@/test/server';
import { serveTasks, statusOf, task } from './taskServer';

describe('a change', () => {
  /** Says on the list that a task is done. Returns what makes the server refuse that. */
  async function finishTask() {
    serveTasks(task(1));
    let refuse = () => {};
    const refusal = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    server.use(
      http.put('/api/tasks/:id', async () => {
        await refusal;
        return problem(503, 'unavailable', { detail: 'Try again later.' });
      }),
    );
    const { user, router } = renderApp('/tasks');
    await user.click(await statusOf('Task 1'));
    await user.click(screen.getByRole('menuitemradio', { name: 'Done', hidden: true }));
    expect(await statusOf('Task 1')).toHaveTextContent('Done');
    return { refuse, router };
  }

  test('is shown at once and taken back when the server refuses it', async () => {
    const { refuse } = await finishTask();
    refuse();
    expect(await screen.findByText('Try again later.')).toBeVisible();
    expect(await statusOf('Task 1')).toHaveTextContent('Open');
  });

  test('that is refused when the user is elsewhere says so there', async () => {
    const { refuse, router } = await finishTask();
    await router.navigate({ to: '/account' });
    expect(await screen.findByRole('heading', { name: 'Account' })).toBeVisible();
    refuse();
    expect(await screen.findByText('“Task 1” was not changed')).toBeVisible();
  });

  test('that meets another one is decided by the user, field by field', async () => {
    const { stored } = serveTasks(task(1));
    const { user } = renderApp(`/tasks/${task(1).id}`);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    stored[0] = task(1, { title: 'Theirs', description: 'Their words', version: 1 });
    await user.clear(title);
    await user.type(title, 'Mine{Enter}');

    const dialog = within(await screen.findByRole('dialog', { name: 'This was changed meanwhile' }));
    expect(
      within(dialog.getByRole('radiogroup', { name: 'Title' })).getByRole('radio', { name: /Mine/ }),
    ).toBeChecked();
    expect(dialog.getByRole('radio', { name: /Their words/ })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Save this' }));
    await waitFor(() => expect(stored[0]).toMatchObject({ title: 'Mine', description: 'Their words', version: 2 }));
  });

  test('says once that the task was changed elsewhere to who goes back from a conflict', async () => {
    const { stored, tell } = serveTasks(task(1));
    const { user } = renderApp(`/tasks/${task(1).id}`);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    stored[0] = task(1, { title: 'Theirs', version: 1 });
    await tell({ type: 'changed' });
    expect(await screen.findByText('This task was changed elsewhere')).toBeVisible();
    await user.type(title, ' of mine{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Go back' }));
    await waitFor(() => expect(screen.getByText('This task was changed elsewhere')).toBeVisible());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('keeps to the rules of the contract', async () => {
    serveTasks(task(1));
    const { user } = renderApp(`/tasks/${task(1).id}`);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, '   ');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(title).toHaveAccessibleDescription('Required');
    expect(title).toHaveFocus();
  });

  test('survives the end of the session', async () => {
    const { stored } = serveTasks(task(1));
    const { user } = renderApp(`/tasks/${task(1).id}`);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await user.clear(title);
    signedOut();
    server.use(
      http.put('/api/tasks/:id', () => problem(401, 'unauthenticated'), { once: true }),
      http.post('/api/auth/login', () => token('second')),
    );
    await user.type(title, 'Mine{Enter}');

    expect(await screen.findByText(/Your session has ended, sign in again/)).toBeVisible();
    await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
    await waitFor(() => expect(screen.queryByLabelText('Password')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(stored[0]).toMatchObject({ title: 'Mine' }));
  });

  test('survives signing in again in another tab', async () => {
    serveTasks(task(1));
    const { user } = renderApp(`/tasks/${task(1).id}`);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    signedOut();
    server.use(http.put('/api/tasks/:id', () => problem(401, 'unauthenticated')));
    await user.type(title, ' and mine{Enter}');
    expect(await screen.findByText(/Your session has ended, sign in again/)).toBeVisible();

    const askedForever = vi.fn(() => new Promise<undefined>(() => undefined));
    server.use(http.get('/api/tasks/:id', askedForever));
    signInElsewhere();
    await waitFor(() => expect(askedForever).toHaveBeenCalled());
    await waitFor(() => expect(screen.queryByLabelText('Password')).not.toBeInTheDocument());
    expect(title).toBeInTheDocument();
    expect(title).toHaveValue('Task 1 and mine');
  });

  test('is not thrown away without asking', async () => {
    serveTasks(task(1));
    const { user, router } = renderApp(`/tasks/${task(1).id}`);
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' and more');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Task 1 and more');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks'));
  });

  test('is not asked about when only the search changes, which leaves it as it is', async () => {
    serveTasks(task(1));
    const { user, router } = renderApp(`/tasks/${task(1).id}`);
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' and more');
    const search = screen.getByRole('searchbox', { name: 'Search tasks', hidden: true });
    fireEvent.change(search, { target: { value: 'fence' } });
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'fence' }));
    expect(screen.queryByRole('dialog', { name: 'Discard your changes?' })).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Task 1 and more');
  });
});

describe('a new task', () => {
  /** Lets tasks be created. Returns them. */
  function takeTasks() {
    const { stored } = serveTasks();
    server.use(
      http.post('/api/tasks', async ({ request }) => {
        const created = task(9, (await request.json()) as object);
        stored.push(created);
        return HttpResponse.json(created, { status: 201 });
      }),
    );
    return stored;
  }

  /** Leaves the form of a task behind that waits for the connection, and the list, too. */
  async function leaveOffline() {
    onTestFinished(() => onlineManager.setOnline(true));
    const { user, router } = renderApp('/tasks/new');
    const title = await screen.findByRole('textbox', { name: 'Title' });
    onlineManager.setOnline(false);
    await user.type(title, 'Buy milk{Enter}');
    expect(await screen.findByText(/This is saved when the connection is back/)).toBeVisible();
    const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asksBeforeLeaving()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks'));
    await router.navigate({ to: '/account' });
    return router;
  }

  test('appears in the list', async () => {
    takeTasks();
    const { user, router } = renderApp('/tasks/new');
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Buy milk{Enter}');
    expect(await screen.findByRole('link', { name: 'Buy milk' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/tasks');
  });

  test('is saved when its form is gone, and leaves the user where they are', async () => {
    const stored = takeTasks();
    const router = await leaveOffline();
    onlineManager.setOnline(true);
    await waitFor(() => expect(stored).toHaveLength(1));
    // By the time of this answer the one before has come.
    await fetch('/api/account');
    expect(router.state.location.pathname).toBe('/account');
  });

  test('says that it was not saved when its form is gone', async () => {
    takeTasks();
    await leaveOffline();
    server.use(http.post('/api/tasks', () => problem(429, 'too-many', { detail: 'Wait a moment.' })));
    onlineManager.setOnline(true);
    expect(await screen.findByText('What you typed was not saved')).toBeVisible();
    expect(screen.getByText('Wait a moment.')).toBeVisible();
  });
});
