import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { ben, signInElsewhere } from '@/test/otherTab';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { setSession } from './sessionStore';

test.each(['signed in', 'asked to sign in again'])(
  'whoever comes after a user who is %s starts over',
  async (state) => {
    const { router } = renderApp('/account');
    expect(await screen.findByText('ada@example.com')).toBeVisible();
    if (state === 'asked to sign in again') {
      setSession({ status: 'ended' });
      expect(await screen.findByText(/Your session has ended/)).toBeVisible();
    }
    server.use(http.get('/api/account', () => HttpResponse.json(ben)));
    signInElsewhere(ben);
    expect(await screen.findByRole('heading', { name: 'Hello, Ben' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/');
    expect(screen.queryByText(/Your session has ended/)).not.toBeInTheDocument();
  },
);
