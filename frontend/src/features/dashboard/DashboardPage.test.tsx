import type { DashboardEvent } from '@contracts/types.gen';
import { screen, waitFor, within } from '@testing-library/react';
import { ws } from 'msw';
import { expect, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { businessHistory, serverHistory, tick } from './dashboardTest';

/** Stands for the server, which says the same to every new connection. */
function serveDashboard(...first: DashboardEvent[]) {
  const link = ws.link('ws://localhost/ws/dashboard');
  const open = new Set<{ send: (text: string) => void; close: (code?: number) => void }>();
  let connections = 0;
  server.use(
    link.addEventListener('connection', ({ client }) => {
      connections++;
      open.add(client);
      client.addEventListener('close', () => open.delete(client));
      for (const event of first) client.send(JSON.stringify(event));
    }),
  );
  return {
    connections: () => connections,
    open,
    tell: (event: DashboardEvent) => {
      for (const client of open) client.send(JSON.stringify(event));
    },
    cut: (code = 1001) => {
      for (const client of open) client.close(code);
    },
  };
}

const cells = async (figure: string, row: string) => {
  const table = within(await screen.findByRole('figure', { name: new RegExp(figure) }));
  return within(table.getByRole('row', { name: new RegExp(row) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};

test('shows how it is now, and between what it was', async () => {
  const dashboard = serveDashboard(businessHistory);
  const { user } = renderApp('/dashboard');
  expect(await screen.findByRole('figure', { name: 'Messages per minute' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Messages' }).firstElementChild).toHaveClass(
    'mantine-VisuallyHidden-root',
  );
  expect(await cells('Tasks', 'Open')).toEqual(['8,586', '8,586', '11,999']);
  await user.click(screen.getByRole('radio', { name: '1 hour' }));
  expect(await cells('Tasks', 'Open')).toEqual(['8,586', '4,000', '12,000']);
  await user.click(screen.getByRole('radio', { name: '5 minutes' }));

  dashboard.tell(tick(1, [1234.56, 3, 4]));
  await waitFor(async () => expect((await cells('Messages', 'Sent'))[0]).toBe('1,234.6'));
  dashboard.tell(tick(2, [0, 3, 5]));
  await waitFor(async () => expect(await cells('Messages', 'Sent')).toEqual(['0', '0', '1,234.6']));
  expect((await cells('Tasks', 'Done'))[0]).toBe('5');
  expect(screen.queryByRole('heading', { name: /This server/ })).toBeNull();
});

test('shows administrators the server that they are connected to', async () => {
  serveDashboard(businessHistory, serverHistory);
  renderApp('/dashboard');

  expect(await screen.findByRole('heading', { name: 'This server web-1:8080' })).toBeVisible();
  expect((await cells('Latency', 'p99'))[0]).toMatch(/^\d+ ms$/);
  expect((await cells('Heap', 'Used'))[0]).toMatch(/^\d+(\.\d)? MB$/);
});

test('says when nothing is known', async () => {
  serveDashboard({ ...businessHistory, values: businessHistory.values.map(() => []), from: 0 });
  renderApp('/dashboard');

  expect(await cells('Messages', 'Sent')).toEqual(['–', '–', '–']);
});

test('says when there is nothing to measure', async () => {
  serveDashboard({ ...businessHistory, charts: [], values: [], from: 0 });
  renderApp('/dashboard');

  expect(await screen.findByText('Nothing is measured yet')).toBeVisible();
});

test('goes on after a cut', async () => {
  const dashboard = serveDashboard(businessHistory);
  renderApp('/dashboard');
  await screen.findByRole('figure', { name: /Messages/ });

  dashboard.cut();
  expect(await screen.findByText('Reconnecting')).toBeVisible();
  expect(screen.getByRole('figure', { name: /Messages/ })).toBeVisible();
  await waitFor(() => expect(dashboard.connections()).toBe(2));
  dashboard.tell(tick(30, [77, 0, 0]));
  await waitFor(async () => expect((await cells('Messages', 'Sent'))[0]).toBe('77'));
});

test('says that the server refuses it', async () => {
  const dashboard = serveDashboard();
  renderApp('/dashboard');
  expect(await screen.findByRole('status', { name: 'Loading the dashboard' })).toBeVisible();
  await waitFor(() => expect(dashboard.connections()).toBe(1));

  dashboard.cut(4403);
  expect(await screen.findByRole('heading', { name: 'The dashboard cannot be shown' })).toBeVisible();
  expect(screen.queryByRole('status', { name: 'Loading the dashboard' })).not.toBeInTheDocument();
});

test('is not heard while nobody sees it', async () => {
  const dashboard = serveDashboard(businessHistory);
  renderApp('/dashboard');
  await screen.findByRole('figure', { name: /Messages/ });

  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(dashboard.open.size).toBe(0));
  expect(screen.getByRole('figure', { name: /Messages/ })).toBeVisible();

  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(dashboard.connections()).toBe(2));
});
