import type { ManagedAccount } from '@contracts/types.gen';
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { signOutElsewhere } from '@/test/otherTab';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';

const ada: ManagedAccount = {
  id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a01',
  email: 'ada@example.com',
  displayName: 'Ada',
  roles: ['user', 'admin'],
  createdAt: '2026-01-31T12:00:00Z',
  suspendedAt: null,
};

const uma: ManagedAccount = {
  ...ada,
  id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a02',
  email: 'uma@example.com',
  displayName: 'Uma',
  roles: ['user'],
};

describe('the accounts', () => {
  beforeEach(() => {
    let suspendedAt: string | null = null;
    server.use(
      http.get('/api/account', () => HttpResponse.json(ada)),
      http.get('/api/accounts', ({ request }) => {
        const q = new URL(request.url).searchParams.get('q') ?? '';
        const items = [ada, { ...uma, suspendedAt }].filter(({ email }) => email.includes(q));
        return HttpResponse.json({ items, nextCursor: null });
      }),
      http.put(`/api/accounts/${uma.id}/suspension`, () => {
        suspendedAt = '2026-02-01T12:00:00Z';
        return new HttpResponse(null, { status: 204 });
      }),
      http.delete(`/api/accounts/${uma.id}/suspension`, () => {
        suspendedAt = null;
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  test('are one click from everywhere for administrators', async () => {
    const { user, router } = renderApp('/account');
    await user.click(await screen.findByRole('button', { name: 'Account menu' }));
    await user.click(await screen.findByRole('menuitem', { name: 'All accounts', hidden: true }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/accounts'));
    expect(await screen.findByText('uma@example.com')).toBeVisible();
  });

  test('are not offered to others', async () => {
    server.use(http.get('/api/account', () => HttpResponse.json(uma)));
    const { user } = renderApp('/account');
    await user.click(await screen.findByRole('button', { name: 'Account menu' }));
    await screen.findByRole('menuitem', { name: 'Account', hidden: true });
    expect(screen.queryByRole('menuitem', { name: 'All accounts', hidden: true })).not.toBeInTheDocument();
  });

  test('are found by a word', async () => {
    const { user, router } = renderApp('/accounts');
    await user.type(await screen.findByLabelText('Search accounts'), 'uma');
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'uma' }));
    await waitFor(() => expect(screen.queryByText('ada@example.com')).not.toBeInTheDocument());
  });

  test('are suspended after a question, and reinstated', async () => {
    const { user } = renderApp('/accounts');
    await user.click(await screen.findByRole('button', { name: 'Suspend Uma' }));
    await user.click(await screen.findByRole('button', { name: 'Suspend' }));
    expect(await screen.findByText('Suspended')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Reinstate Uma' }));
    expect(await screen.findByRole('button', { name: 'Suspend Uma' })).toBeVisible();
    expect(screen.queryByText('Suspended')).not.toBeInTheDocument();
  });

  test('are not suspended by who comes after the session of who was asked', async () => {
    const { user } = renderApp('/accounts');
    await user.click(await screen.findByRole('button', { name: 'Suspend Uma' }));
    expect(await screen.findByRole('dialog', { name: 'Suspend Uma?' })).toBeVisible();
    signOutElsewhere();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  test('leave the own one alone', async () => {
    renderApp('/accounts');
    expect(await screen.findByRole('button', { name: 'Suspend Uma' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Suspend Ada' })).not.toBeInTheDocument();
  });

  test('say why one was not changed', async () => {
    server.use(http.put(`/api/accounts/${uma.id}/suspension`, () => problem(409, 'conflict', { detail: 'Gone.' })));
    const { user } = renderApp('/accounts');
    await user.click(await screen.findByRole('button', { name: 'Suspend Uma' }));
    await user.click(await screen.findByRole('button', { name: 'Suspend' }));
    expect(await screen.findByText('Gone.')).toBeVisible();
  });

  test('say that one was not changed to who is elsewhere by then', async () => {
    let refuse = () => {};
    const refusal = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    server.use(
      http.put(`/api/accounts/${uma.id}/suspension`, async () => {
        await refusal;
        return problem(404, 'not-found', { detail: 'Gone.' });
      }),
    );
    const { user, router } = renderApp('/accounts');
    await user.click(await screen.findByRole('button', { name: 'Suspend Uma' }));
    await user.click(await screen.findByRole('button', { name: 'Suspend' }));
    await router.navigate({ to: '/account' });
    expect(await screen.findByRole('heading', { name: 'Account' })).toBeVisible();
    refuse();
    expect(await screen.findByText('“Uma” was not changed')).toBeVisible();
  });

  test('are not for others', async () => {
    server.use(http.get('/api/accounts', () => problem(403, 'forbidden', { detail: 'Only for administrators.' })));
    renderApp('/accounts');
    expect(await screen.findByText('Only for administrators.')).toBeVisible();
  });
});
