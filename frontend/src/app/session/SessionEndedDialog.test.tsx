import { act, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server, token } from '@/test/server';
import { setSession } from './sessionStore';

/** Opens a page whose session ends while the focus is on a button. */
async function endSession() {
  const { user, router } = renderApp('/account');
  expect(await screen.findByText('ada@example.com')).toBeVisible();
  const button = await screen.findByRole('button', { name: 'Account menu' });
  act(() => {
    button.focus();
    setSession({ status: 'ended' });
  });
  // The address is there already.
  const password = await screen.findByLabelText('Password');
  await waitFor(() => expect(password).toHaveFocus());
  return { user, router, button };
}

test('whoever signs in again goes on where the focus was', async () => {
  server.use(http.post('/api/auth/login', () => token('second')));
  const { user, button } = await endSession();
  await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
  await waitFor(() => expect(button).toHaveFocus());
});

test('whoever cannot sign in again signs out', async () => {
  server.use(http.post('/api/auth/logout', () => new HttpResponse(null, { status: 204 })));
  const { user, router } = await endSession();
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/login');
  expect(screen.queryByText('ada@example.com')).not.toBeInTheDocument();
});
