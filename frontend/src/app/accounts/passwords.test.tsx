import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server, signedOut } from '@/test/server';

/** Answers what is sent there as the backend does when it has done it, and keeps it. */
function take(method: 'post' | 'put', path: string, status: 202 | 204) {
  const taken: unknown[] = [];
  server.use(
    http[method](path, async ({ request }) => {
      taken.push(await request.json());
      return new HttpResponse(null, { status });
    }),
  );
  return taken;
}

test('who has forgotten their password asks for a link, and for another one', async () => {
  signedOut();
  const asked = take('post', '/api/auth/password-resets', 202);
  const { user } = renderApp('/login');
  await user.click(await screen.findByRole('link', { name: 'Forgot your password?' }));
  await screen.findByRole('heading', { name: 'Forgot your password?' });
  await user.type(await screen.findByLabelText('Email'), 'ada@example.com');
  await user.click(screen.getByRole('button', { name: 'Send the link' }));
  expect(await screen.findByText(/^If ada@example.com has an account/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Send it again' }));
  expect(asked).toEqual([{ email: 'ada@example.com' }, { email: 'ada@example.com' }]);
});

test('who is where no mails are sent is told so', async () => {
  signedOut();
  server.use(http.post('/api/auth/password-resets', () => problem(503, 'no-mail', { detail: 'There is no server.' })));
  const { user } = renderApp('/forgot-password');
  await user.type(await screen.findByLabelText('Email'), 'ada@example.com{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no server.');
});

test('the link of the mail leads to a new password', async () => {
  signedOut();
  const taken = take('post', '/api/auth/password', 204);
  const { user } = renderApp('/reset-password#the-token');
  await user.type(await screen.findByLabelText('New password'), 'short{Enter}');
  expect(screen.getByText('At least 8 characters')).toBeVisible();
  await user.type(screen.getByLabelText('New password'), ' but longer{Enter}');
  expect(await screen.findByRole('heading', { name: 'Your password is changed' })).toBeVisible();
  expect(taken).toEqual([{ token: 'the-token', password: 'short but longer' }]);
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Sign in' })).toHaveFocus();
});

test('a link that is not good any more says so', async () => {
  server.use(http.post('/api/auth/password', () => problem(400, 'reset-link-over', { detail: 'It is too old.' })));
  const { user } = renderApp('/reset-password#the-token');
  await user.type(await screen.findByLabelText('New password'), 'a better horse{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('It is too old.');
  expect(screen.getByRole('link', { name: 'Ask for another one' })).toHaveAttribute('href', '/forgot-password');
});

test('a link without a token is not complete', async () => {
  renderApp('/reset-password');
  expect(await screen.findByRole('heading', { name: 'This link is not complete' })).toBeVisible();
});

test('the account page changes the password', async () => {
  const taken = take('put', '/api/account/password', 204);
  const { user } = renderApp('/account');
  await user.type(await screen.findByLabelText('Current password'), 'correct horse');
  await user.type(screen.getByLabelText('New password'), 'a better horse{Enter}');
  expect(await screen.findByText(/^Your password is changed/)).toBeVisible();
  expect(taken).toEqual([{ currentPassword: 'correct horse', password: 'a better horse' }]);
  expect(screen.getByLabelText('New password')).toHaveValue('');
});

test('a wrong password is told beside its field', async () => {
  const errors = [{ pointer: '/currentPassword', detail: 'is not your password' }];
  server.use(http.put('/api/account/password', () => problem(400, 'validation', { errors })));
  const { user } = renderApp('/account');
  await user.type(await screen.findByLabelText('Current password'), 'wrong horse');
  await user.type(screen.getByLabelText('New password'), 'a better horse{Enter}');
  expect(await screen.findByText('Is not your password')).toBeVisible();
  expect(screen.getByLabelText('Current password')).toHaveFocus();
});
