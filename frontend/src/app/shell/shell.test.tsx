import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server, signedOut } from '@/test/server';
import { features } from '../features';

describe('the shell', () => {
  test('has an entry for every feature, and its page is there', async () => {
    const { router } = renderApp('/');
    const menu = within(await screen.findByRole('navigation', { name: 'Main' }));
    for (const { menu: entry } of features) {
      expect(menu.getByRole('link', { name: entry.label })).toHaveAttribute('href', entry.to);
      expect(router.matchRoutes(entry.to).at(-1)?.routeId).not.toBe('/$');
    }
  });

  test('shows visitors the way in and no menu', async () => {
    signedOut();
    renderApp('/');
    expect(await screen.findByRole('link', { name: 'Create account' })).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Main' })).not.toBeInTheDocument();
  });

  test('names the page in the title and moves the focus to it', async () => {
    const { user } = renderApp('/nowhere');
    await user.click(await screen.findByRole('link', { name: 'Go to the home page' }));
    await screen.findByRole('heading', { name: 'Hello, Ada' });
    await waitFor(() => expect(document.title).toMatch(/^Home · /));
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('explains an unknown address', async () => {
    renderApp('/nowhere');
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible();
    expect(document.title).toMatch(/^Page not found · /);
  });

  test.each(['/', '/login', '/account'])('explains a failure at %s and names the request', async (address) => {
    server.use(http.post('/api/auth/refresh', () => problem(500, 'fault', { instance: 'urn:request:42' })));
    renderApp(address);
    expect(await screen.findByRole('heading', { name: 'This page cannot be shown' })).toBeVisible();
    expect(screen.getByText('urn:request:42')).toBeVisible();
  });
});
