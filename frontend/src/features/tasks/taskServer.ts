import type { TaskDraft, TaskEvent, TaskView } from '@contracts/types.gen';
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http, ws } from 'msw';
import { expect } from 'vitest';
import { problem, server } from '@/test/server';

const url = '/api/tasks/:id';

export function task(number: number, part: Partial<TaskView> = {}): TaskView {
  return {
    id: `0193f2a4-7c1e-7b7e-9c55-${String(number).padStart(12, '0')}`,
    title: `Task ${number}`,
    description: '',
    status: 'OPEN',
    dueDate: null,
    createdAt: '2026-01-31T12:00:00Z',
    updatedAt: '2026-01-31T12:00:00Z',
    version: 0,
    ...part,
  };
}

/** The button of a row that shows and changes the status. */
export const statusOf = (title: string) => screen.findByRole('button', { name: new RegExp(`^Status of ${title}:`) });

/**
 * Answers for tasks as the backend does, from a list in memory. Returns the list, the searches it was asked, and what
 * tells the page of a change.
 */
export function serveTasks(...stored: TaskView[]) {
  const searches: URLSearchParams[] = [];
  const sockets = new Set<{ send: (text: string) => void }>();
  const find = (id: unknown) => stored.findIndex((row) => row.id === id);
  server.use(
    ws.link('ws://localhost/ws/tasks').addEventListener('connection', ({ client }) => {
      sockets.add(client);
    }),
    http.get('/api/tasks', ({ request }) => {
      const search = new URL(request.url).searchParams;
      searches.push(search);
      const from = Number(search.get('after') ?? 0);
      const to = from + Number(search.get('size'));
      const fitting = stored.filter(({ status }) => !search.has('status') || status === search.get('status'));
      return HttpResponse.json({
        items: fitting.slice(from, to),
        nextCursor: to < fitting.length ? String(to) : null,
      });
    }),
    http.get(url, ({ params }) => {
      const found = stored[find(params.id)];
      return found ? HttpResponse.json(found) : problem(404, 'not-found');
    }),
    http.put<{ id: string }, TaskDraft>(url, async ({ params, request }) => {
      const index = find(params.id);
      const current = stored[index];
      if (!current) return problem(404, 'not-found');
      if (isStale(request, current)) return problem(412, 'stale-version', { current });
      const changed = { ...current, ...(await request.json()), version: current.version + 1 } as TaskView;
      stored[index] = changed;
      return HttpResponse.json(changed);
    }),
    http.delete(url, ({ params, request }) => {
      const index = find(params.id);
      const current = stored[index];
      if (!current) return problem(404, 'not-found');
      if (isStale(request, current)) return problem(412, 'stale-version', { current });
      stored.splice(index, 1);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  async function tell(...events: TaskEvent[]) {
    await waitFor(() => expect(sockets.size).toBeGreaterThan(0));
    for (const event of events) for (const socket of sockets) socket.send(JSON.stringify(event));
  }
  return { stored, searches, tell };
}

const isStale = (request: Request, { version }: TaskView) => request.headers.get('If-Match') !== `"${version}"`;
