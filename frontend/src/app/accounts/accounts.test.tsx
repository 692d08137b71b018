import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server, signedOut, token } from '@/test/server';

describe('signing in', () => {
  test('checks what is typed by the rules of the contract', async () => {
    signedOut();
    const { user } = renderApp('/login');
    await user.type(await screen.findByLabelText('Password'), 'x'.repeat(73));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Required');
    expect(screen.getByLabelText('Email')).toHaveFocus();
    expect(screen.getByLabelText('Email')).toBeRequired();
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('At most 72 characters');
  });

  test('says why it was refused', async () => {
    signedOut();
    server.use(http.post('/api/auth/login', () => problem(401, 'bad-credentials', { detail: 'Wrong password.' })));
    const { user } = renderApp('/login');
    await user.type(await screen.findByLabelText('Email'), 'ada@example.com');
    await user.type(screen.getByLabelText('Password'), 'wrong horse{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Wrong password.');
  });

  test('leads back to the page that asked for it', async () => {
    signedOut();
    server.use(http.post('/api/auth/login', () => token('good')));
    const { user, router } = renderApp('/account');
    await user.type(await screen.findByLabelText('Email'), 'ada@example.com');
    expect(router.state.location.search).toEqual({ redirect: '/account' });
    await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
    expect(await screen.findByRole('heading', { name: 'Account' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/account');
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example'])('never leads to %s', async (target) => {
    const { router } = renderApp(`/login?redirect=${encodeURIComponent(target)}`);
    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(window.location.host).toBe('localhost');
  });
});

describe('registering', () => {
  test('signs in with what the API asks for, and nothing else', async () => {
    signedOut();
    const seen: unknown[] = [];
    server.use(
      http.post('/api/auth/register', () => HttpResponse.json({}, { status: 201 })),
      http.post('/api/auth/login', async ({ request }) => {
        seen.push(await request.json());
        return token('good');
      }),
    );
    const { user } = renderApp('/register');
    await user.type(await screen.findByLabelText('Name'), 'Ada');
    await user.type(screen.getByLabelText('Email'), 'ada@example.com');
    await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
    expect(await screen.findByRole('heading', { name: 'Hello, Ada' })).toBeVisible();
    expect(seen).toEqual([{ email: 'ada@example.com', password: 'correct horse' }]);
  });

  /** Sends the form, and has the server answer so; after that, the address has an account. */
  async function registerAda(...answers: Response[]) {
    signedOut();
    const taken = { detail: 'There is an account with this address.' };
    server.use(http.post('/api/auth/register', () => answers.shift() ?? problem(409, 'email-taken', taken)));
    const { user } = renderApp('/register');
    await user.type(await screen.findByLabelText('Name'), 'Ada');
    await user.type(screen.getByLabelText('Email'), 'ada@example.com');
    await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
    return user;
  }

  test('goes on where an attempt got no further than the account', async () => {
    server.use(
      http.post('/api/auth/login', () => HttpResponse.error(), { once: true }),
      http.post('/api/auth/login', () => token('good')),
    );
    const user = await registerAda(HttpResponse.json({}, { status: 201 }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    expect(await screen.findByRole('heading', { name: 'Hello, Ada' })).toBeVisible();
  });

  test('says that the address has an account, of which this is not the password', async () => {
    server.use(http.post('/api/auth/login', () => problem(401, 'bad-credentials', { detail: 'Wrong password.' })));
    await registerAda();
    expect(await screen.findByRole('alert')).toHaveTextContent('There is an account with this address.');
  });

  test('shows what the server says about a field beside that field', async () => {
    signedOut();
    const errors = [{ pointer: '/displayName', detail: 'This name is taken' }];
    server.use(http.post('/api/auth/register', () => problem(400, 'validation', { errors })));
    const { user } = renderApp('/register');
    await user.type(await screen.findByLabelText('Name'), 'Ada');
    await user.type(screen.getByLabelText('Email'), 'ada@example.com');
    await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
    await vi.waitFor(() => expect(screen.getByLabelText('Name')).toBeInvalid());
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(screen.getByText('This name is taken')).toBeVisible();
  });

  test('checks the address and the length of the password before it asks', async () => {
    signedOut();
    const { user } = renderApp('/register');
    await user.type(await screen.findByLabelText('Email'), 'not an address');
    await user.type(screen.getByLabelText('Password'), 'short{Enter}');
    expect(screen.getByText('This is not an email address')).toBeVisible();
    expect(screen.getByText('At least 8 characters')).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });
});

test('the account page shows the account', async () => {
  renderApp('/account');
  expect(await screen.findByRole('cell', { name: 'ada@example.com' })).toBeVisible();
});
