import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { serveTasks, statusOf, task } from './taskServer';

/** Opens the list of one task. Returns what changes its status, what a change meets on the server, and what lets it answer. */
async function changeStatus() {
  const { stored } = serveTasks(task(1));
  let answer = () => {};
  const answers = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const arrived = vi.fn<() => Response | undefined>();
  server.use(
    http.put('/api/tasks/:id', async () => {
      const refusal = arrived();
      await answers;
      return refusal;
    }),
  );
  const { user } = renderApp('/tasks');
  async function choose(status: string) {
    await user.click(await statusOf('Task 1'));
    await user.click(screen.getByRole('menuitemradio', { name: status, hidden: true }));
  }
  return { stored, arrived, answer, choose, user };
}

describe('a change that follows another', () => {
  test('is saved after it, and no conflict with it', async () => {
    const { stored, arrived, answer, choose } = await changeStatus();
    await choose('Done');
    await choose('In progress');
    await waitFor(() => expect(arrived).toHaveBeenCalled());
    const between = vi.fn();
    arrived.mockImplementationOnce(() => {
      between(stored[0]?.status, screen.getByRole('button', { name: /^Status of/ }).textContent);
      return undefined;
    });
    answer();
    await waitFor(() => expect(stored[0]).toMatchObject({ status: 'IN_PROGRESS', version: 2 }));
    expect(between).toHaveBeenCalledExactlyOnceWith('DONE', 'In progress');
  });

  test('waits for it, which is not being offline', async () => {
    const { choose, user } = await changeStatus();
    await choose('Done');
    await user.click(screen.getByRole('link', { name: 'Task 1' }));
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' and more{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled'));
    expect(screen.queryByText(/You are offline/)).not.toBeInTheDocument();
  });

  test('may be made offline, too', async () => {
    onTestFinished(() => onlineManager.setOnline(true));
    const { stored, arrived, answer, choose } = await changeStatus();
    answer();
    await statusOf('Task 1');
    onlineManager.setOnline(false);
    await choose('Done');
    await choose('In progress');
    onlineManager.setOnline(true);
    await waitFor(() => expect(stored[0]).toMatchObject({ status: 'IN_PROGRESS', version: 2 }));
    expect(arrived).toHaveBeenCalledTimes(2);
  });

  test('is decided by the user when somebody else was in between', async () => {
    const { stored, arrived, answer, choose } = await changeStatus();
    await choose('Done');
    await choose('In progress');
    await waitFor(() => expect(arrived).toHaveBeenCalled());
    arrived.mockImplementationOnce(() => {
      stored[0] = task(1, { title: 'Theirs', status: 'DONE', version: 2 });
      return undefined;
    });
    answer();
    const dialog = within(await screen.findByRole('dialog', { name: 'This was changed meanwhile' }));
    expect(dialog.getByRole('radio', { name: /Theirs/ })).toBeChecked();
    expect(dialog.getByRole('radio', { name: /In progress/i })).toBeChecked();
  });

  test('is taken back to what was saved', async () => {
    const { arrived, answer, choose } = await changeStatus();
    await choose('Done');
    await choose('In progress');
    await waitFor(() => expect(arrived).toHaveBeenCalled());
    arrived.mockReturnValueOnce(problem(503, 'unavailable', { detail: 'Try again later.' }));
    answer();
    expect(await screen.findByText('Try again later.')).toBeVisible();
    expect(await statusOf('Task 1')).toHaveTextContent('Done');
  });

  test('is a deletion that the change does not prevent', async () => {
    const { stored, arrived, answer, choose, user } = await changeStatus();
    await choose('Done');
    await waitFor(() => expect(arrived).toHaveBeenCalled());
    await user.click(await screen.findByRole('button', { name: 'Delete Task 1' }));
    window.dispatchEvent(new Event('pagehide'));
    answer();
    await waitFor(() => expect(stored).toEqual([]));
  });
});
