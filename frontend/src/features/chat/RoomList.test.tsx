import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { room } from './chatTest';

test('says that more rooms did not come, and asks again', async () => {
  const refusals = [problem(429, 'too-many', { detail: 'Wait a moment.' })];
  server.use(
    http.get('/api/chat/rooms', ({ request }) => {
      const isFirst = !new URL(request.url).searchParams.has('after');
      if (isFirst) return HttpResponse.json({ items: [room], nextCursor: 'first' });
      const more = { ...room, id: '0193f2a4-7c1e-7b7e-9c55-00000000bbbb', name: 'Apple picking' };
      return refusals.shift() ?? HttpResponse.json({ items: [more], nextCursor: null });
    }),
  );
  const { user } = renderApp('/chat');
  expect(await screen.findByText('No room is open')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'More rooms' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Wait a moment.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Apple picking' })).toBeVisible();
});
