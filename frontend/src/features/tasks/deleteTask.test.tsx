import { onlineManager } from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { signInElsewhere, signOutElsewhere } from '@/test/otherTab';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { serveTasks, task } from './taskServer';

describe('a deletion', () => {
  test('can be taken back', async () => {
    const { stored } = serveTasks(task(1), task(2));
    const { user } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Task 1' })).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
    expect(stored).toHaveLength(2);
  });

  test('is taken back by the keyboard, the newest first', async () => {
    const { stored } = serveTasks(task(1), task(2));
    const { user } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    await user.click(await screen.findByRole('button', { name: 'Delete Task 2' }));
    expect(await screen.findByRole('heading', { name: 'Nothing to do yet' })).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('link', { name: 'Task 2' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Task 1' })).not.toBeInTheDocument();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
    expect(stored).toHaveLength(2);
  });

  test('waits for as long as the focus is on what takes it back', async () => {
    const { stored } = serveTasks(task(1));
    renderApp('/tasks');
    const deletion = await screen.findByRole('button', { name: 'Delete Task 1' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.click(deletion);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    const wait = () => act(() => vi.advanceTimersByTime(100_000));
    act(() => undo.focus());
    wait();
    // What has closed takes another moment to go.
    wait();
    expect(undo).toBeInTheDocument();
    act(() => undo.blur());
    wait();
    await waitFor(() => expect(stored).toEqual([]));
  });

  test('is done when the page is left', async () => {
    const { stored } = serveTasks(task(1), task(2));
    const survivesPage = vi.fn();
    server.use(http.delete('/api/tasks/:id', ({ request }) => survivesPage(request.keepalive)));
    const { user } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    await screen.findByRole('button', { name: 'Undo' });
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(stored.map(({ title }) => title)).toEqual(['Task 2']));
    expect(survivesPage).toHaveBeenCalledExactlyOnceWith(true);
    // Whoever comes back to the page is not offered what cannot be done any more.
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument());
  });

  test('that cannot be sent is not left behind without asking', async () => {
    onTestFinished(() => onlineManager.setOnline(true));
    const { stored } = serveTasks(task(1));
    const { user } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asksBeforeLeaving()).toBe(false);
    onlineManager.setOnline(false);
    expect(asksBeforeLeaving()).toBe(true);
    window.dispatchEvent(new Event('pagehide'));
    expect(asksBeforeLeaving()).toBe(true);
    onlineManager.setOnline(true);
    await waitFor(() => expect(stored).toEqual([]));
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  });

  test('holds up no attempt to sign out offline, which says that it failed', async () => {
    onTestFinished(() => onlineManager.setOnline(true));
    const { stored } = serveTasks(task(1));
    const { user } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    onlineManager.setOnline(false);
    await user.click(screen.getByRole('button', { name: 'Account menu' }));
    await user.click(screen.getByRole('menuitem', { name: 'Sign out', hidden: true }));
    expect(await screen.findByText('You are still signed in')).toBeVisible();
    onlineManager.setOnline(true);
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
    expect(stored).toHaveLength(1);
  });

  test('that can still be taken back is given up when the user signs out in another tab', async () => {
    serveTasks(task(1));
    const asked = vi.fn();
    server.use(http.delete('/api/tasks/:id', asked));
    const { user } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
    signOutElsewhere();
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument());
    window.dispatchEvent(new Event('pagehide'));
    signInElsewhere();
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
    expect(asked).not.toHaveBeenCalled();
  });

  test('that fails puts the task back and says so', async () => {
    serveTasks(task(1));
    server.use(http.delete('/api/tasks/:id', () => problem(412, 'stale-version')));
    const { user } = renderApp('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    window.dispatchEvent(new Event('pagehide'));
    expect(await screen.findByText('It was changed elsewhere meanwhile.')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Task 1' })).toBeVisible();
  });
});
