import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { expect, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server, signedOut, token } from '@/test/server';

test('keeps the focus while its work goes on, and does nothing twice', async () => {
  signedOut();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked = vi.fn(() => answered.then(() => token('good')));
  server.use(http.post('/api/auth/login', asked));
  const { user } = renderApp('/login');
  await user.type(await screen.findByLabelText('Email'), 'ada@example.com');
  await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
  const [button] = screen.getAllByRole('button', { name: 'Sign in' });
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  // A browser takes the focus from what is disabled.
  expect(button).toBeEnabled();

  await user.click(button as HTMLElement);
  await user.type(screen.getByLabelText('Password'), '{Enter}');
  answer();
  expect(await screen.findByRole('heading', { name: 'Hello, Ada' })).toBeVisible();
  expect(asked).toHaveBeenCalledOnce();
});
